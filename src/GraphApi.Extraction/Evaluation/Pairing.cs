namespace GraphApi.Extraction.Evaluation;

/// <summary>Pairs things one to one so that as many as possible have a partner (augmenting paths).</summary>
internal static class Pairing
{
    /// <summary>For each of <paramref name="left"/> the number of its partner among <paramref name="right"/>, or -1.</summary>
    public static int[] Match(int left, int right, Func<int, int, bool> fits)
    {
        var partners = new List<int>[left];
        for (var l = 0; l < left; l++)
        {
            partners[l] = [];
            for (var r = 0; r < right; r++)
            {
                if (fits(l, r)) partners[l].Add(r);
            }
        }

        var ofRight = new int[right];
        Array.Fill(ofRight, -1);
        for (var l = 0; l < left; l++) Augment(l, new bool[right]);

        var ofLeft = new int[left];
        Array.Fill(ofLeft, -1);
        for (var r = 0; r < right; r++)
        {
            if (ofRight[r] >= 0) ofLeft[ofRight[r]] = r;
        }

        return ofLeft;

        bool Augment(int l, bool[] seen)
        {
            foreach (var r in partners[l])
            {
                if (seen[r]) continue;
                seen[r] = true;
                if (ofRight[r] >= 0 && !Augment(ofRight[r], seen)) continue;
                ofRight[r] = l;
                return true;
            }

            return false;
        }
    }
}
