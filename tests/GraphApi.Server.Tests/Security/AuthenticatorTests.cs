using System.Net;
using GraphApi.Api.Contract;
using GraphApi.Server.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace GraphApi.Server.Tests.Security;

public sealed class AuthenticatorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly KeyFile _file;

    public AuthenticatorTests() => _file = new KeyFile(Path.Combine(_folder.Path, "keys.json"));

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("127.8.9.10", "127.0.0.1", true)]
    [InlineData("::1", "::1", true)]
    [InlineData("::ffff:127.0.0.1", "::ffff:127.0.0.1", true)]
    [InlineData("::ffff:127.0.0.2", "::ffff:127.0.0.2", true)]
    [InlineData("203.0.113.7", "203.0.113.1", false)]
    [InlineData("::ffff:203.0.113.7", "::ffff:203.0.113.1", false)]
    [InlineData("2001:db8::7", "2001:db8::1", false)]
    [InlineData("203.0.113.7", "127.0.0.1", false)]
    [InlineData("127.0.0.1", "203.0.113.1", false)]
    [InlineData(null, null, false)]
    public void Without_a_key_only_connections_within_this_machine_read(string? remote, string? local, bool admitted)
    {
        var context = Request(remote, local);

        Assert.Equal(admitted, Admit(context).IsAdmitted);
        Assert.True(Admit(context, AnonymousAccess.Always).IsAdmitted);
        Assert.Equal("UNAUTHENTICATED", Admit(context, AnonymousAccess.Never).Refusal?.Code);
    }

    [Theory]
    [InlineData("localhost:5080", true)]
    [InlineData("LOCALHOST", true)]
    [InlineData("127.0.0.1:5080", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("graph.internal:5080", true)]
    [InlineData("graph.internal.rebind.example", false)]
    [InlineData("rebind.example:5080", false)]
    [InlineData("127.0.0.1.rebind.example", false)]
    [InlineData("203.0.113.7", false)]
    [InlineData("", false)]
    public void A_local_caller_without_a_key_must_name_this_machine(string host, bool admitted)
    {
        var context = Request("127.0.0.1", "127.0.0.1", host);

        var admission = Admit(context, hosts: ["graph.internal"]);

        Assert.Equal(admitted, admission.IsAdmitted);
        if (!admitted) Assert.Equal((403, "HOST_NOT_ALLOWED"), (admission.Refusal!.Status, admission.Refusal.Code));
        Assert.True(Admit(context, AnonymousAccess.Always).IsAdmitted);
    }

    [Fact]
    public void With_a_key_the_host_does_not_matter()
    {
        var text = new KeyAdministration(_file, TimeProvider.System).Create("a", Role.Reader, null).Text;
        var context = Request("127.0.0.1", "127.0.0.1", "graph.example");
        context.Request.Headers.Authorization = $"bearer {text}";

        Assert.True(Admit(context).IsAdmitted);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    public void What_a_proxy_forwards_is_not_local_and_what_it_says_grants_nothing(string header, string value)
    {
        var local = Request("127.0.0.1", "127.0.0.1");
        var foreign = Request("203.0.113.7", "203.0.113.1");
        local.Request.Headers[header] = value;
        foreign.Request.Headers[header] = value;

        Assert.False(Admit(local).IsAdmitted);
        Assert.False(Admit(foreign).IsAdmitted);
    }

    [Theory]
    [InlineData("203.0.113.7", "ip:203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "ip:203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "ip:2001:db8:1:2::/64")]
    [InlineData(null, "ip:unknown")]
    public void Without_a_key_limits_are_counted_by_address(string? remote, string id)
    {
        var caller = Admit(Request(remote, "203.0.113.1"), AnonymousAccess.Always).Caller;

        Assert.Equal(id, caller?.Id);
        Assert.Equal(("anonymous", Role.Reader), (caller?.Name, caller?.Role));
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.Curator)]
    [InlineData(Role.Ingester)]
    [InlineData(Role.Admin)]
    public void With_a_key_the_caller_has_its_name_role_and_id(Role role)
    {
        var (key, text) = new KeyAdministration(_file, TimeProvider.System).Create("newsroom", role, null);
        var context = Request("203.0.113.7", "203.0.113.1");
        context.Request.Headers.Authorization = $"Bearer {text}";
        context.Request.Headers.AcceptLanguage = "ko";

        var caller = Admit(context, AnonymousAccess.Never).Caller;

        Assert.Equal(("newsroom", role, "key:" + key.Id, "ko"), (caller!.Name, caller.Role, caller.Id, caller.Languages[0]));
    }

    [Fact]
    public void Two_authorizations_are_refused()
    {
        var text = new KeyAdministration(_file, TimeProvider.System).Create("a", Role.Reader, null).Text;
        var context = Request("127.0.0.1", "127.0.0.1");
        context.Request.Headers.Authorization = new[] { $"Bearer {text}", $"Bearer {text}" };

        Assert.Equal(401, Admit(context).Refusal?.Status);
    }

    public void Dispose() => _folder.Dispose();

    private Admission Admit(HttpContext context, AnonymousAccess anonymous = AnonymousAccess.Loopback, params string[] hosts)
    {
        using var ring = new KeyRing(_file, TimeProvider.System, NullLogger<KeyRing>.Instance);
        return new Authenticator(ring, anonymous, hosts).Admit(context);
    }

    private static DefaultHttpContext Request(string? remote, string? local, string host = "localhost:5080")
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Connection.LocalIpAddress = local is null ? null : IPAddress.Parse(local);
        context.Request.Host = new HostString(host);
        return context;
    }
}
