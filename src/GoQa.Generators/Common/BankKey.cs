namespace GoQa.Generators.Common;

/// <summary>Which bank a file belongs to: the class and namespace that are generated for it.</summary>
internal readonly record struct BankKey(string Namespace, string Name);
