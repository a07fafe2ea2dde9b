using System.Collections.Frozen;
using System.Security.Cryptography;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>
/// An allow-list of documents that clients name by their id (GraphQL over HTTP, appendix "Persisted Documents"): the SHA-256 of the
/// file's bytes in lower-case hexadecimal, with or without the prefix <c>sha256:</c>.
/// </summary>
public sealed class TrustedDocuments
{
    private const string Prefix = "sha256:";

    private readonly FrozenDictionary<string, byte[]> _documents;

    private TrustedDocuments(FrozenDictionary<string, byte[]> documents) => _documents = documents;

    /// <summary>The ids, without prefix.</summary>
    public IReadOnlyCollection<string> Ids => _documents.Keys;

    /// <summary>Reads every <c>*.graphql</c> file in a folder and below it, once.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A file is not a GraphQL document; the message names it.</exception>
    public static TrustedDocuments Load(string folder)
    {
        var documents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories))
        {
            var source = File.ReadAllBytes(file);
            try
            {
                _ = GraphQLParser.Parse(source);
            }
            catch (SyntaxException e)
            {
                throw new InvalidDataException($"The trusted document '{file}' is not GraphQL: {e.Error}.", e);
            }

            documents[Convert.ToHexStringLower(SHA256.HashData(source))] = source;
        }

        return new TrustedDocuments(documents.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The document that a request means.</summary>
    /// <exception cref="BadRequestException">There is no such document, or it may not be sent that way.</exception>
    internal static ReadOnlyMemory<byte> DocumentOf(in RequestParameters parameters, GraphQLHttpOptions options)
    {
        if (options.TrustedDocuments is not { } trusted)
            return parameters.Query.IsEmpty
                ? throw Refusal(400, HttpErrorCodes.TrustedDocumentsOff, "This server has no trusted documents; send the document as 'query'.")
                : parameters.Query;
        if (parameters.DocumentId is not { } id)
            return options.TrustedDocumentsOnly
                ? throw Refusal(
                    StatusCodes.Status403Forbidden, HttpErrorCodes.TrustedDocumentRequired,
                    "This server executes trusted documents only; send a 'documentId' instead of a 'query'.")
                : parameters.Query;
        if (!parameters.Query.IsEmpty) throw RequestParameters.Invalid("Send either 'query' or 'documentId', not both.");
        var hash = id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;
        return trusted._documents.TryGetValue(hash, out var document)
            ? document
            : throw Refusal(400, HttpErrorCodes.TrustedDocumentNotFound,
                $"There is no trusted document '{(id.Length <= 100 ? id : id[..100] + "…")}'; ids are the SHA-256 of the document in lower-case hexadecimal.");
    }

    private static BadRequestException Refusal(int status, string code, string message) => new(status, code, message);
}
