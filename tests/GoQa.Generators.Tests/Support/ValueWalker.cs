using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GoQa.Generators.Tests.Support;

/// <summary>
/// Walks everything that a pipeline value holds and names what must not be there: what keeps a compilation or a tree alive, and
/// collections that compare by reference.
/// </summary>
internal static class ValueWalker
{
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Diagnostic), typeof(SourceText),
        typeof(Markdig.Syntax.MarkdownObject), typeof(Array), typeof(IList), typeof(IDictionary), typeof(Delegate),
    ];

    /// <summary>The path of the first forbidden value, or null.</summary>
    public static string? FirstForbidden(object? value) => Walk(value, value?.GetType().Name ?? "null", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Walk(object? value, string path, HashSet<object> seen)
    {
        // The text of a file is the compiler's own value, compared by reference on purpose.
        if (value is null or string or Enum or AdditionalText || value.GetType().IsPrimitive)
        {
            return null;
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return null;
        }

        if (IsEquatableArray(value.GetType()))
        {
            return ((IEnumerable)value).Cast<object?>()
                .Select((item, i) => Walk(item, $"{path}[{i}]", seen))
                .FirstOrDefault(found => found is not null);
        }

        if (Forbidden.Any(type => type.IsInstanceOfType(value)))
        {
            return $"{path} is {value.GetType().Name}";
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (Walk(field.GetValue(value), $"{path}.{field.Name}", seen) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static bool IsEquatableArray(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Common.EquatableArray<>);
}
