using System.Net;
using System.Net.Sockets;
using GraphApi.Api.Contract;
using GraphApi.Server.Hosting;
using Microsoft.Extensions.Primitives;

namespace GraphApi.Server.Security;

/// <summary>Decides at the door who calls. A key that is worth nothing is refused even where callers without one are admitted: whoever sends it believes in it.</summary>
/// <param name="keys">The keys.</param>
/// <param name="anonymous">From where callers need none.</param>
/// <param name="hosts">Names of this machine that local callers without a key may use, beside localhost and the loopback addresses.</param>
internal sealed class Authenticator(KeyRing keys, AnonymousAccess anonymous, IReadOnlyList<string> hosts)
{
    private const string Scheme = "Bearer ";

    /// <summary>Judges a request by its Authorization header.</summary>
    public Admission Admit(HttpContext context) => Admit(context, context.Request.Headers.Authorization);

    /// <summary>Judges a request by credentials that came with it or after it.</summary>
    public Admission Admit(HttpContext context, StringValues credentials) =>
        Kept(context, credentials.Count == 0 ? WithoutKey(context) : WithKey(context, credentials));

    /// <summary>Judges a request for what concerns operators only: it needs the key of an admin, or comes from this machine where that needs no key.</summary>
    public Admission AdmitOperator(HttpContext context)
    {
        var admission = Admit(context);
        if (!admission.IsAdmitted || admission.Caller.Role >= Role.Admin || (admission.Key is null && IsLocalByName(context))) return admission;
        return Kept(context, Admission.Refused(admission.Key is null
            ? Refusal.KeyMissing("This is for operators on the server's machine and for keys with the role admin.")
            : Refusal.Of(Refusal.Forbidden, $"This is for keys with the role admin; the key {admission.Key.Id} has the role {admission.Key.Role.ToString().ToLowerInvariant()}."), admission.Key));
    }

    // Also where everybody may read: a page elsewhere must not get at the metrics by way of a browser on this machine.
    private bool IsLocalByName(HttpContext context) => LocalRequest.IsLocal(context) && LocalRequest.NamesThisMachine(context.Request.Host, hosts);

    // The request log reads it there.
    private static Admission Kept(HttpContext context, Admission admission)
    {
        context.Features.Set(admission);
        return admission;
    }

    private Admission WithKey(HttpContext context, StringValues credentials)
    {
        var text = credentials.Count == 1 ? credentials[0] ?? "" : "";
        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return Invalid("The Authorization must be 'Bearer', one space and one key.");
        var (verdict, key) = keys.Check(text[Scheme.Length..].Trim());
        return verdict switch
        {
            KeyVerdict.Valid => Admission.Of(new Caller(key!.Name, key.Role, AcceptLanguage.Of(context.Request)) { Id = "key:" + key.Id }, key),
            KeyVerdict.Malformed => Invalid($"This is no key of GraphApi: they begin with {KeyText.Prefix}."),
            KeyVerdict.Mistyped => Invalid("The check digits of the key are wrong: it was mistyped or cut short."),
            KeyVerdict.Revoked => Invalid($"The key {key!.Id} was revoked on {key.Revoked:yyyy-MM-dd}.", key),
            KeyVerdict.Expired => Invalid($"The key {key!.Id} expired on {key.Expires:yyyy-MM-dd}.", key),
            _ => Invalid("The key is not known here."),
        };
    }

    private Admission WithoutKey(HttpContext context)
    {
        if (anonymous is AnonymousAccess.Never) return Admission.Refused(Refusal.KeyMissing("This server asks every caller for a key."));
        if (anonymous is AnonymousAccess.Loopback)
        {
            if (!LocalRequest.IsLocal(context)) return Admission.Refused(Refusal.KeyMissing("This server asks callers from elsewhere for a key."));
            if (!LocalRequest.NamesThisMachine(context.Request.Host, hosts))
                return Admission.Refused(Refusal.Of(Refusal.HostNotAllowed,
                    "Without a key the Host must be localhost, a loopback address, or a name in the server's setting Hosts (--hosts)."));
        }

        return Admission.Of(new Caller("anonymous", Role.Reader, AcceptLanguage.Of(context.Request)) { Id = "ip:" + Client(context.Connection.RemoteIpAddress) });
    }

    private static Admission Invalid(string message, ApiKey? key = null) => Admission.Refused(Refusal.KeyInvalid(message), key);

    // One client of IPv6 has a whole network of 64 bits to choose addresses from.
    private static string Client(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily is not AddressFamily.InterNetworkV6) return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
