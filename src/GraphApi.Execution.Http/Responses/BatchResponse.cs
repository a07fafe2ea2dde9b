using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>Executes the requests of a batch beside each other and answers with the list of their responses, in order.</summary>
internal static class BatchResponse
{
    /// <summary>Executes and answers; the status is 200, whatever becomes of each request.</summary>
    public static async Task WriteAsync(
        HttpContext context, OperationStarter starter, IReadOnlyList<BatchEntry> batch, object? caller, ResponseFormat format)
    {
        var answers = await Task.WhenAll(batch.Select(entry => AnswerAsync(context, starter, entry, caller)));
        context.Response.ContentType = SingleResponse.TypeOf(format);
        var output = context.Response.BodyWriter;
        output.Write("["u8);
        for (var i = 0; i < answers.Length; i++)
        {
            if (i > 0) output.Write(","u8);
            if (answers[i].Result is { } result) result.WriteTo(output);
            else ErrorResponse.WriteTo(output, answers[i].Refusal!);
        }

        output.Write("]"u8);
        await output.FlushAsync(context.RequestAborted);
    }

    private static async Task<(ExecutionResult? Result, BadRequestException? Refusal)> AnswerAsync(
        HttpContext context, OperationStarter starter, BatchEntry entry, object? caller)
    {
        if (entry.Refusal is not null) return (null, entry.Refusal);
        try
        {
            await using var operation = await starter.StartAsync(new OperationCall(context, entry.Parameters, caller), context.RequestAborted);
            return (operation.Initial, null);
        }
        catch (BadRequestException e)
        {
            return (null, e);
        }
    }
}
