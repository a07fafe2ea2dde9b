using GraphApi.Server.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace GraphApi.Server.Hosting;

/// <summary>Makes the log: to the console's standard error, so that a verb's output can be piped; the file's Serilog section may change or add sinks.</summary>
internal static class LogSetup
{
    public static Logger Create(IConfiguration configuration)
    {
        var level = SettingsReader.LogLevel(configuration);
        var setup = new LoggerConfiguration().MinimumLevel.Is(level).MinimumLevel.Override("Microsoft", LogEventLevel.Warning).Enrich.FromLogContext()
            // That the host cannot start is said in one line by whoever starts it; the host itself would add the whole stack.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal);
        setup = configuration.GetSection("Serilog").GetChildren().Any()
            ? setup.ReadFrom.Configuration(configuration)
            : setup.WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose,
                outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}");
        return setup.CreateLogger();
    }
}
