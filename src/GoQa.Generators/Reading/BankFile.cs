using GoQa.Generators.Common;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators.Reading;

/// <summary>A file that the build hands over as part of a bank. Equal as long as the compiler hands over the same text.</summary>
internal sealed record BankFile(BankKey Bank, AdditionalText Text);
