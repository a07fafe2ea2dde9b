namespace GraphApi.Execution.Errors;

public static partial class ErrorCodes
{
    /// <summary>Section 5.1.1: the document defines a type, schema or directive.</summary>
    public const string ExecutableDefinitions = "EXECUTABLE_DEFINITIONS";

    /// <summary>Section 5.2.1.1: the schema has no root type for the kind of operation.</summary>
    public const string OperationTypeExistence = "OPERATION_TYPE_EXISTENCE";

    /// <summary>Section 5.2.2.1: two operations share a name.</summary>
    public const string OperationNameUniqueness = "OPERATION_NAME_UNIQUENESS";

    /// <summary>Section 5.2.3.1: an operation without a name is not the only one.</summary>
    public const string LoneAnonymousOperation = "LONE_ANONYMOUS_OPERATION";

    /// <summary>Section 5.2.4.1: a subscription does not select exactly one root field unconditionally.</summary>
    public const string SingleRootField = "SINGLE_ROOT_FIELD";

    /// <summary>Section 5.3.1: the type has no such field.</summary>
    public const string FieldSelections = "FIELD_SELECTIONS";

    /// <summary>Section 5.3.2: two fields under one response name differ.</summary>
    public const string FieldSelectionMerging = "FIELD_SELECTION_MERGING";

    /// <summary>Section 5.3.3: a leaf has a selection set, or a composite field has none.</summary>
    public const string LeafFieldSelections = "LEAF_FIELD_SELECTIONS";

    /// <summary>Section 5.4.1: the field or directive has no such argument.</summary>
    public const string ArgumentNames = "ARGUMENT_NAMES";

    /// <summary>Section 5.4.2: an argument is given twice.</summary>
    public const string ArgumentUniqueness = "ARGUMENT_UNIQUENESS";

    /// <summary>Section 5.4.3: a required argument is missing.</summary>
    public const string RequiredArguments = "REQUIRED_ARGUMENTS";

    /// <summary>Section 5.5.1.1: two fragments share a name.</summary>
    public const string FragmentNameUniqueness = "FRAGMENT_NAME_UNIQUENESS";

    /// <summary>Section 5.5.1.2: a fragment's type does not exist.</summary>
    public const string FragmentSpreadTypeExistence = "FRAGMENT_SPREAD_TYPE_EXISTENCE";

    /// <summary>Section 5.5.1.3: a fragment's type is not an object, interface or union.</summary>
    public const string FragmentsOnObjectInterfaceOrUnionTypes = "FRAGMENTS_ON_OBJECT_INTERFACE_OR_UNION_TYPES";

    /// <summary>Section 5.5.1.4: no operation uses the fragment.</summary>
    public const string FragmentsMustBeUsed = "FRAGMENTS_MUST_BE_USED";

    /// <summary>Section 5.5.2.1: there is no fragment of that name.</summary>
    public const string FragmentSpreadTargetDefined = "FRAGMENT_SPREAD_TARGET_DEFINED";

    /// <summary>Section 5.5.2.2: a fragment spreads itself, directly or through others.</summary>
    public const string FragmentSpreadsMustNotFormCycles = "FRAGMENT_SPREADS_MUST_NOT_FORM_CYCLES";

    /// <summary>Section 5.5.2.3: no object can be of both the fragment's type and the enclosing one.</summary>
    public const string FragmentSpreadIsPossible = "FRAGMENT_SPREAD_IS_POSSIBLE";

    /// <summary>Section 5.6.1: a literal is not a value of its type.</summary>
    public const string ValuesOfCorrectType = "VALUES_OF_CORRECT_TYPE";

    /// <summary>Section 5.6.2: the input object has no such field.</summary>
    public const string InputObjectFieldNames = "INPUT_OBJECT_FIELD_NAMES";

    /// <summary>Section 5.6.3: an input field is given twice.</summary>
    public const string InputObjectFieldUniqueness = "INPUT_OBJECT_FIELD_UNIQUENESS";

    /// <summary>Section 5.6.4: a required input field is missing.</summary>
    public const string InputObjectRequiredFields = "INPUT_OBJECT_REQUIRED_FIELDS";

    /// <summary>Section 5.7.1: there is no such directive.</summary>
    public const string DirectivesAreDefined = "DIRECTIVES_ARE_DEFINED";

    /// <summary>Section 5.7.2: the directive may not be applied here.</summary>
    public const string DirectivesAreInValidLocations = "DIRECTIVES_ARE_IN_VALID_LOCATIONS";

    /// <summary>Section 5.7.3: a directive that is not repeatable is applied twice in one place.</summary>
    public const string DirectivesAreUniquePerLocation = "DIRECTIVES_ARE_UNIQUE_PER_LOCATION";

    /// <summary>Section 5.8.1: a variable is defined twice.</summary>
    public const string VariableUniqueness = "VARIABLE_UNIQUENESS";

    /// <summary>Section 5.8.2: a variable's type is unknown or no input type.</summary>
    public const string VariablesAreInputTypes = "VARIABLES_ARE_INPUT_TYPES";

    /// <summary>Section 5.8.3: a variable is used but not defined.</summary>
    public const string AllVariableUsesDefined = "ALL_VARIABLE_USES_DEFINED";

    /// <summary>Section 5.8.4: a variable is defined but not used.</summary>
    public const string AllVariablesUsed = "ALL_VARIABLES_USED";

    /// <summary>Section 5.8.5: a variable is used where its type does not fit.</summary>
    public const string AllVariableUsagesAreAllowed = "ALL_VARIABLE_USAGES_ARE_ALLOWED";

    /// <summary>Incremental delivery: @defer or @stream at the root of a mutation or subscription.</summary>
    public const string DeferAndStreamOnValidRootField = "DEFER_AND_STREAM_ON_VALID_ROOT_FIELD";

    /// <summary>Incremental delivery: @defer or @stream in a subscription, which answers each event at once.</summary>
    public const string DeferAndStreamOnValidOperations = "DEFER_AND_STREAM_ON_VALID_OPERATIONS";

    /// <summary>Incremental delivery: a label of @defer or @stream is used twice or is a variable.</summary>
    public const string DeferAndStreamLabelsAreUnique = "DEFER_AND_STREAM_LABELS_ARE_UNIQUE";

    /// <summary>Incremental delivery: @stream on a field that is no list.</summary>
    public const string StreamOnListFields = "STREAM_ON_LIST_FIELDS";

    /// <summary>Validation was given up because the document would take too much work.</summary>
    public const string ValidationTooComplex = "VALIDATION_TOO_COMPLEX";

    /// <summary>Validation stopped at the highest number of errors it reports.</summary>
    public const string TooManyErrors = "TOO_MANY_VALIDATION_ERRORS";
}
