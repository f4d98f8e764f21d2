using GoQa.Generators.Common;
using GoQa.Generators.Model;

namespace GoQa.Generators.Compiling;

/// <summary>The long texts of one source file, in the order of their places. An edited word changes one part and no other.</summary>
internal sealed record TextPart(BankKey Bank, string Name, EquatableArray<ProseModel> Prose, EquatableArray<string> Verbatim);
