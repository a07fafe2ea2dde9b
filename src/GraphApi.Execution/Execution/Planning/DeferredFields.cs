namespace GraphApi.Execution.Planning;

/// <summary>Fields of an object that are executed together, later.</summary>
/// <param name="Usages">What they are executed for.</param>
/// <param name="Fields">The fields, as if they were all that is asked of the object.</param>
internal sealed record DeferredFields(DeferUsageSet Usages, ObjectPlan Fields);
