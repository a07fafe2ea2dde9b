namespace GraphApi.Execution.Errors;

/// <summary>The stable codes in <c>extensions.code</c>. Codes are never renamed; new ones are added.</summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Group</term><description>When, and what a client should do</description></listheader>
/// <item><term>Language</term><description>While a document is read; mend the document.</description></item>
/// <item><term>Type system</term><description>While a schema is built; the operator mends the schema.</description></item>
/// <item><term>Validation</term><description>Before execution, one code for each rule of section 5; mend the document.</description></item>
/// <item><term>Request and execution</term><description>While a valid document runs; mend the request, or see the field's own
/// code.</description></item>
/// </list>
/// </remarks>
public static partial class ErrorCodes
{
    /// <summary>Language: the text is not GraphQL; the location is where reading stopped.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>Language: the text is not UTF-8.</summary>
    public const string InvalidEncoding = "INVALID_ENCODING";

    /// <summary>Language: the document has more bytes than allowed.</summary>
    public const string DocumentTooLarge = "DOCUMENT_TOO_LARGE";

    /// <summary>Language: the document has more tokens than allowed.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>Language: selections, values or types are nested deeper than allowed.</summary>
    public const string DocumentTooDeep = "DOCUMENT_TOO_DEEP";

    /// <summary>Type system: the schema breaks a rule of section 3.</summary>
    public const string InvalidSchema = "INVALID_SCHEMA";
}
