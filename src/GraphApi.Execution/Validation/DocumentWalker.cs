using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Validation;

/// <summary>
/// Walks a document once for all rules and keeps track of the types in scope. Fragments are walked where they are defined, not where they
/// are spread.
/// </summary>
internal sealed partial class DocumentWalker(ValidationContext context, ValidationRule[] rules)
{
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _usages = [];
    private ExecutableDefinitionNode? _definition;

    public void WalkDocument()
    {
        foreach (var rule in rules) rule.EnterDocument(context);
        foreach (var definition in context.Document.Definitions)
        {
            if (context.IsStopped) return;
            WalkDefinition(definition);
        }
        foreach (var rule in rules) rule.LeaveDocument(context);
        VisitUsages();
    }

    private void WalkDefinition(DefinitionNode definition)
    {
        foreach (var rule in rules) rule.EnterDefinition(context, definition);
        switch (definition)
        {
            case OperationDefinitionNode operation:
                _definition = operation;
                foreach (var variable in operation.Variables) WalkVariable(variable);
                WalkDirectives(operation.Directives, operation.Operation switch
                {
                    OperationType.Query => DirectiveLocations.Query,
                    OperationType.Mutation => DirectiveLocations.Mutation,
                    _ => DirectiveLocations.Subscription,
                });
                WalkSelectionSet(operation.SelectionSet, context.Schema.FindRootType(operation.Operation));
                break;
            case FragmentDefinitionNode fragment:
                _definition = fragment;
                WalkDirectives(fragment.Directives, DirectiveLocations.FragmentDefinition);
                WalkSelectionSet(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name) as CompositeType);
                break;
        }
        _definition = null;
    }

    private void WalkVariable(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is not null)
        {
            var type = context.Schema.FindType(variable.Type);
            WalkValue(variable.DefaultValue, type is { IsInput: true } ? type : null);
        }
        WalkDirectives(variable.Directives, DirectiveLocations.VariableDefinition);
    }

    private void WalkSelectionSet(SelectionSetNode selectionSet, CompositeType? type)
    {
        var outer = context.ParentType;
        context.ParentType = type;
        foreach (var rule in rules) rule.EnterSelectionSet(context, selectionSet);
        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsStopped) break;
            WalkSelection(selection);
        }
        context.ParentType = outer;
    }

    private void WalkSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WalkField(field);
                break;
            case FragmentSpreadNode spread:
                context.AddSpread(_definition!, spread);
                foreach (var rule in rules) rule.EnterFragmentSpread(context, spread);
                WalkDirectives(spread.Directives, DirectiveLocations.FragmentSpread);
                break;
            case InlineFragmentNode inline:
                foreach (var rule in rules) rule.EnterInlineFragment(context, inline);
                WalkDirectives(inline.Directives, DirectiveLocations.InlineFragment);
                WalkSelectionSet(inline.SelectionSet, inline.TypeCondition is null
                    ? context.ParentType
                    : context.Schema.FindType(inline.TypeCondition.Name) as CompositeType);
                break;
        }
    }

    private void WalkField(FieldNode field)
    {
        var definition = context.ParentType is { } parent ? context.Schema.FindField(parent, field.Name) : null;
        context.Field = definition;
        foreach (var rule in rules) rule.EnterField(context, field);
        WalkArguments(new ArgumentOwner(field, field.Arguments, definition, definition?.Arguments ?? []));
        WalkDirectives(field.Directives, DirectiveLocations.Field);
        if (field.SelectionSet is not null) WalkSelectionSet(field.SelectionSet, definition?.Type.Named as CompositeType);
    }

    private void VisitUsages()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not OperationDefinitionNode operation) continue;
            var usages = new List<VariableUsage>();
            foreach (var reached in context.ReachableFrom(operation))
            {
                if (!_usages.TryGetValue(reached, out var own)) continue;
                if (!context.Spend(own.Count)) return;
                usages.AddRange(own);
            }
            foreach (var rule in rules) rule.VisitUsages(context, operation, usages);
        }
    }

    private void AddUsage(in VariableUsage usage)
    {
        if (_definition is null) return;
        if (!_usages.TryGetValue(_definition, out var usages)) _usages.Add(_definition, usages = []);
        usages.Add(usage);
    }
}
