using GoQa.Generators.Common;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Model;

namespace GoQa.Generators.Checking;

/// <summary>The sound part of a bank, and all that is wrong with the rest. The two part ways in the next step.</summary>
internal sealed record CheckedBank(BankModel? Model, EquatableArray<Problem> Problems);
