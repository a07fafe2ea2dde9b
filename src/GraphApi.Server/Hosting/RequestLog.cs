using System.Diagnostics;
using GraphApi.Server.Security;

namespace GraphApi.Server.Hosting;

/// <summary>Logs each request with its outcome and its caller's name, and keeps a fault from reaching a client as anything but one JSON error.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; nobody reads a status. 499 is what proxies log for that.
            context.Response.StatusCode = 499;
        }
        catch (Exception e)
        {
            LogFault(e, context.Request.Method, context.Request.Path);
            if (context.Response.HasStarted) throw;
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await context.Response.WriteAsJsonAsync(new { errors = new[] { new { message = "Unexpected error", extensions = new { code = "INTERNAL" } } } });
        }

        LogRequest(context.Request.Method, context.Request.Path, context.Response.StatusCode, Stopwatch.GetElapsedTime(began).TotalMilliseconds,
            context.Features.Get<Admission>()?.Label ?? "-");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} -> {Status} in {Elapsed:0.0} ms ({Caller})")]
    private partial void LogRequest(string method, string path, int status, double elapsed, string caller);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private partial void LogFault(Exception fault, string method, string path);
}
