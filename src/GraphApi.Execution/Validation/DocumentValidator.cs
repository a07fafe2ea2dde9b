using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;
using GraphApi.Execution.Validation.Rules;

namespace GraphApi.Execution.Validation;

/// <summary>Tells whether a document can be executed: every rule of section 5, in one walk over the document.</summary>
public static class DocumentValidator
{
    /// <summary>Validates a document.</summary>
    /// <param name="schema">The schema to execute it with.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">Bounds; the defaults where null.</param>
    /// <returns>The errors, in the order of the document for each rule; empty where it is valid.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        new DocumentWalker(context, schema.IncrementalDelivery ? [.. AllRules(), .. IncrementalRules()] : AllRules()).WalkDocument();
        return context.Errors;
    }

    /// <summary>A fresh instance of every rule: rules keep notes while they run.</summary>
    private static ValidationRule[] AllRules() =>
    [
        new ExecutableDefinitions(),
        new OperationTypeExistence(),
        new OperationNameUniqueness(),
        new LoneAnonymousOperation(),
        new SingleRootField(),
        new FieldSelections(),
        new LeafFieldSelections(),
        new FragmentNameUniqueness(),
        new FragmentSpreadTypeExistence(),
        new FragmentsOnObjectInterfaceOrUnionTypes(),
        new FragmentsMustBeUsed(),
        new FragmentSpreadTargetDefined(),
        new FragmentSpreadsMustNotFormCycles(),
        new FragmentSpreadIsPossible(),
        .. InputRules(),
        new VariableUniqueness(),
        new VariablesAreInputTypes(),
        new AllVariableUsesDefined(),
        new AllVariablesUsed(),
        new AllVariableUsagesAreAllowed(),
        new FieldSelectionMerging(),
    ];

    /// <summary>The rules of the working draft for @defer and @stream.</summary>
    private static ValidationRule[] IncrementalRules() =>
    [
        new DeferAndStreamOnValidRootField(),
        new DeferAndStreamOnValidOperations(),
        new DeferAndStreamLabelsAreUnique(),
        new StreamOnListFields(),
    ];

    /// <summary>The rules that apply to values, arguments and directives in schemas as in documents.</summary>
    internal static ValidationRule[] InputRules() =>
    [
        new ArgumentNames(),
        new ArgumentUniqueness(),
        new RequiredArguments(),
        new ValuesOfCorrectType(),
        new InputObjectFieldNames(),
        new InputObjectFieldUniqueness(),
        new InputObjectRequiredFields(),
        new DirectivesAreDefined(),
        new DirectivesAreInValidLocations(),
        new DirectivesAreUniquePerLocation(),
    ];
}
