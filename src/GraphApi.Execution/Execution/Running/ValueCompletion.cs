using System.Collections;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Incremental;
using GraphApi.Execution.Planning;
using GraphApi.Execution.Results;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Running;

/// <summary>CompleteValue (section 6.4.3): turns what resolvers returned into cells of the response; objects go to the next level.</summary>
internal sealed class ValueCompletion(
    NextLevel next, FieldErrors errors, OperationContext operation, ResponseSize size, int maxListItems, IncrementalWork? work)
{
    private enum Outcome
    {
        /// <summary>There is a cell.</summary>
        Value,

        /// <summary>The resolver gave null.</summary>
        Null,

        /// <summary>Null, because of an error that was reported.</summary>
        Error,
    }

    public static string TooManyItems(int limit) => $"The response would have more than {limit} list items; ask for fewer.";

    /// <summary>
    /// Completes a value at a place of the response. False where the place excludes null and there is nothing but null, which is
    /// then reported: the container must become null itself.
    /// </summary>
    public bool TryComplete(GraphType type, object? value, FieldPlan field, ResultNode container, int slot, out object? cell)
    {
        var outcome = CompleteNullable(type.Nullable, value, field, container, slot, out cell);
        if (outcome is Outcome.Value || !type.IsNonNull) return true;
        if (outcome is Outcome.Null)
            errors.Add(
                $"The field {field.Definition} of type {field.Type} has no value here, and {type} excludes null.",
                ErrorCodes.NullInNonNullField, field, container, slot);
        return false;
    }

    private Outcome CompleteNullable(GraphType type, object? value, FieldPlan field, ResultNode container, int slot, out object? cell)
    {
        cell = null;
        switch (value)
        {
            case null:
                return Outcome.Null;
            case Exception exception:
                errors.Add(exception, field, container, slot);
                return Outcome.Error;
        }

        return type switch
        {
            ScalarType scalar => CompleteScalar(scalar, value, field, container, slot, out cell),
            EnumType enumeration => CompleteEnum(enumeration, value, field, container, slot, out cell),
            ListType list => CompleteList(list, value, field, container, slot, out cell),
            _ => CompleteObject(value, field, container, slot, out cell),
        };
    }

    private Outcome CompleteScalar(ScalarType type, object value, FieldPlan field, ResultNode container, int slot, out object? cell)
    {
        CoercionResult result;
        try
        {
            result = type.Coercion.CoerceResult(value);
        }
        catch (Exception e)
        {
            errors.Add(e, field, container, slot);
            cell = null;
            return Outcome.Error;
        }

        cell = result.Value;
        size.AddLeaf(cell);
        if (result.IsValid) return cell is null ? Outcome.Null : Outcome.Value;
        errors.Add(result.Error, ErrorCodes.InvalidResult, field, container, slot);
        return Outcome.Error;
    }

    private Outcome CompleteEnum(EnumType type, object value, FieldPlan field, ResultNode container, int slot, out object? cell)
    {
        // .NET enums may serve where their members are named as the schema names them.
        cell = value is string or Enum ? type.FindValue(value.ToString()!) : null;
        size.AddLeaf(cell);
        if (cell is not null) return Outcome.Value;
        errors.Add($"A resolver's value is not a value of the enum {type.Name}.", ErrorCodes.InvalidResult, field, container, slot);
        return Outcome.Error;
    }

    private Outcome CompleteList(ListType type, object value, FieldPlan field, ResultNode container, int slot, out object? cell)
    {
        cell = null;
        if (value is string or not IEnumerable)
        {
            errors.Add($"A resolver's value is not a list, which {type} needs.", ErrorCodes.InvalidResult, field, container, slot);
            return Outcome.Error;
        }

        var list = new ResultList(container, slot, type.ItemType);
        IReadOnlyList<object?> items;
        try
        {
            // Only the outermost list of a field is streamed.
            items = field.Stream is not null && container is ResultObject ? work!.TakeInitial(field, (IEnumerable)value, list)
                : value as IReadOnlyList<object?> ?? [.. ((IEnumerable)value).Cast<object?>().Take(maxListItems + 1)];
        }
        catch (Exception e)
        {
            errors.Add(e, field, container, slot);
            return Outcome.Error;
        }

        if (!operation.TryAddListItems(items.Count, maxListItems))
        {
            errors.Add(TooManyItems(maxListItems), ErrorCodes.ResponseTooLarge, field, container, slot);
            list.IsDead = true;
            return Outcome.Error;
        }

        size.AddList(items.Count);
        list.Items = new object?[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            if (TryComplete(type.ItemType, items[i], field, list, i, out list.Items[i])) continue;
            list.IsDead = true;
            next.SomethingDied = true;
            return Outcome.Error;
        }

        cell = list;
        return Outcome.Value;
    }

    private Outcome CompleteObject(object value, FieldPlan field, ResultNode container, int slot, out object? cell)
    {
        cell = null;
        var selection = field.Selection!;
        ObjectPlan? plan;
        try
        {
            plan = selection.IsAbstract ? selection.Find(TypeNameOf(value, (CompositeType)field.Type.Named)) : selection.Objects[0];
        }
        catch (Exception e)
        {
            errors.Add(e, field, container, slot);
            return Outcome.Error;
        }

        if (plan is null)
        {
            errors.Add(
                $"A value of the field {field.Definition} is of no type that {field.Type.Named} allows.", ErrorCodes.InvalidResult, field, container, slot);
            return Outcome.Error;
        }

        // The items of a list of one type will all be there.
        var capacity = container is ResultList list && !selection.IsAbstract ? list.Items.Length : 4;
        cell = next.BlockOf(plan, capacity).Add(container, slot, value);
        return Outcome.Value;
    }

    private static string TypeNameOf(object value, CompositeType type) => ((TypeResolver)type.Binding!)(value);
}
