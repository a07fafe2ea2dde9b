using System.CommandLine;
using System.Globalization;
using GraphApi.Api.Contract;
using GraphApi.Server.Configuration;
using GraphApi.Server.Security;

namespace GraphApi.Server.CommandLine;

/// <summary><c>graphapi key create|list|revoke</c></summary>
internal static class KeyCommand
{
    private const int MaxDays = 3650;

    private static readonly Option<string> Name = new("--name") { Description = "Whose key it is; appears in the request log.", Required = true };
    private static readonly Option<string> RoleName = new("--role")
    {
        Description = "What it may do: reader reads, curator also merges entities, ingester also adds and removes documents, admin everything.",
        DefaultValueFactory = _ => "reader",
    };
    private static readonly Option<int?> Expires = new("--expires") { Description = $"After how many days it ends, 1 to {MaxDays}; without it, never.", HelpName = "days" };
    private static readonly Argument<string> IdOrName = new("id|name") { Description = "The key's id or name, as 'key list' shows them." };

    private static readonly IReadOnlyList<Setting> Settings = [SettingsCatalog.Config, SettingsCatalog.Store, SettingsCatalog.Keys];

    public static Command Create()
    {
        RoleName.AcceptOnlyFromAmong([.. Enum.GetNames<Role>().Select(role => role.ToLowerInvariant())]);
        return new("key", "Makes, lists and revokes API keys; a running server follows within two seconds.")
        {
            new Verb(new Command("create", "Makes a key and prints it, this once: only its hash is kept.") { Name, RoleName, Expires }, Settings).Runs(CreateAsync).Command,
            new Verb(new Command("list", "Lists the keys: id, name, role, and when they were made, expire and were revoked (UTC)."), Settings).Runs(ListAsync).Command,
            new Verb(new Command("revoke", "Revokes a key for good; its open subscriptions end.") { IdOrName }, Settings).Runs(RevokeAsync).Command,
        };
    }

    private static async Task<int> CreateAsync(CommandContext context, CancellationToken cancellation)
    {
        var days = context.Parsed.GetValue(Expires);
        if (days is < 1 or > MaxDays) throw new CommandException($"--expires takes 1 to {MaxDays} days, not {days}.");
        var role = Enum.Parse<Role>(context.Parsed.GetRequiredValue(RoleName), ignoreCase: true);
        var file = new KeyFile(context.Settings.Keys);
        var (key, text) = new KeyAdministration(file, TimeProvider.System).Create(context.Parsed.GetRequiredValue(Name), role, days is { } n ? TimeSpan.FromDays(n) : null);
        // The key alone on standard output, so that it can be piped into a vault.
        await context.Error.WriteLineAsync($"Made the key {key.Id} ({key.Name}, {Lower(key.Role)}{(key.Expires is { } end ? $", until {Time(end)}" : "")}). Only its hash is kept, in {file.Path}: store the key now.");
        await context.Out.WriteLineAsync(text);
        return ExitCodes.Success;
    }

    private static async Task<int> ListAsync(CommandContext context, CancellationToken cancellation)
    {
        var keys = new KeyFile(context.Settings.Keys).Read();
        var rows = keys.Select(key => new[] { key.Id, key.Name, Lower(key.Role), Time(key.Created), Time(key.Expires), Time(key.Revoked) })
            .Prepend(["ID", "NAME", "ROLE", "CREATED", "EXPIRES", "REVOKED"]).ToList();
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows) await context.Out.WriteLineAsync(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        var now = DateTimeOffset.UtcNow;
        await context.Out.WriteLineAsync($"{keys.Count} keys, {keys.Count(key => key.VerdictAt(now) == KeyVerdict.Valid)} valid");
        return ExitCodes.Success;
    }

    private static async Task<int> RevokeAsync(CommandContext context, CancellationToken cancellation)
    {
        var key = new KeyAdministration(new KeyFile(context.Settings.Keys), TimeProvider.System).Revoke(context.Parsed.GetRequiredValue(IdOrName));
        await context.Out.WriteLineAsync($"Revoked the key {key.Id} ({key.Name}).");
        return ExitCodes.Success;
    }

    private static string Lower(Role role) => role.ToString().ToLowerInvariant();

    private static string Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "-";
}
