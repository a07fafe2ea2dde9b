using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Lets operations in as long as there is room for them and their callers have budgets left.</summary>
internal sealed class AdmissionControl
{
    private readonly AdmissionOptions _options;
    private readonly CallerBudgets? _budgets;
    private int _running;

    /// <exception cref="ArgumentOutOfRangeException">An option is below its minimum.</exception>
    public AdmissionControl(AdmissionOptions options)
    {
        options.Check();
        _options = options;
        if (options.RequestsPerMinute is not null || options.CostPerMinute is not null) _budgets = new CallerBudgets(options);
    }

    /// <summary>How many operations are in.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>Lets an operation in.</summary>
    /// <returns>Its place; to be disposed of when it has ended.</returns>
    /// <exception cref="BadRequestException">There is no room (503), or the caller has sent too many (429).</exception>
    public AdmissionTicket Enter(HttpContext context, object? caller)
    {
        if (Interlocked.Increment(ref _running) > _options.MaxOperations)
        {
            Leave();
            throw Refused(new BadRequestException(
                StatusCodes.Status503ServiceUnavailable, HttpErrorCodes.ServerBusy,
                $"The server executes as many operations as it may ({_options.MaxOperations}); try again in a second.")
            { RetryAfter = 1 });
        }

        try
        {
            var key = _budgets is null ? "" : _options.CallerKey(context, caller);
            if (_budgets is null || _budgets.TryTakeRequest(key, out var wait)) return new AdmissionTicket(this, _budgets, key, _options.CostPerMinute ?? 0);
            throw Refused(TooMany(HttpErrorCodes.RateLimited, $"You may send {_options.RequestsPerMinute} requests a minute", wait));
        }
        catch
        {
            Leave();
            throw;
        }
    }

    public void Leave() => Interlocked.Decrement(ref _running);

    /// <summary>The refusal of a caller whose budget is used up.</summary>
    public static BadRequestException TooMany(string code, string rule, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return new BadRequestException(
            StatusCodes.Status429TooManyRequests, code, $"{rule}; try again in {seconds} s.")
        { RetryAfter = seconds };
    }

    private BadRequestException Refused(BadRequestException refusal)
    {
        _options.OnRefused?.Invoke(refusal.Code);
        return refusal;
    }
}
