using System.Collections.Immutable;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation;

/// <summary>One rule of section 5. The walker calls it at every place of the document; what is in scope there is in the context.</summary>
internal abstract class ValidationRule
{
    /// <summary>The document before anything in it.</summary>
    public virtual void EnterDocument(ValidationContext context)
    {
    }

    /// <summary>A definition before anything in it.</summary>
    public virtual void EnterDefinition(ValidationContext context, DefinitionNode definition)
    {
    }

    /// <summary>A selection set on the type in scope.</summary>
    public virtual void EnterSelectionSet(ValidationContext context, SelectionSetNode selectionSet)
    {
    }

    /// <summary>A field; its definition is in the context.</summary>
    public virtual void EnterField(ValidationContext context, FieldNode field)
    {
    }

    /// <summary>A spread of a named fragment into the type in scope.</summary>
    public virtual void EnterFragmentSpread(ValidationContext context, FragmentSpreadNode spread)
    {
    }

    /// <summary>An inline fragment in the type in scope.</summary>
    public virtual void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment)
    {
    }

    /// <summary>All directives applied in one place; not called where there are none.</summary>
    public virtual void EnterDirectives(
        ValidationContext context, ImmutableArray<DirectiveNode> directives, DirectiveLocations location)
    {
    }

    /// <summary>The arguments of a field or directive, also where none are given.</summary>
    public virtual void EnterArguments(ValidationContext context, ArgumentOwner owner)
    {
    }

    /// <summary>A value where a type is expected, or null where that is not known.</summary>
    public virtual void EnterValue(ValidationContext context, ValueNode value, GraphType? type)
    {
    }

    /// <summary>The document after everything in it.</summary>
    public virtual void LeaveDocument(ValidationContext context)
    {
    }

    /// <summary>An operation after the document, with all variables that it and the fragments that it reaches use.</summary>
    public virtual void VisitUsages(ValidationContext context, OperationDefinitionNode operation, List<VariableUsage> usages)
    {
    }
}
