namespace GraphApi.Execution.Planning;

/// <summary>What of an object follows later.</summary>
/// <param name="Usages">The @defers that begin at the object, outer ones first.</param>
/// <param name="Groups">The fields that are not executed with the object, by what they are executed for.</param>
internal sealed record DeferPlan(DeferUsage[] Usages, DeferredFields[] Groups);
