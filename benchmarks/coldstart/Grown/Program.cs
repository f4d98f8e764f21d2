using ColdStart;

// The library over a larger bank, which the benchmark program had generated and compiled.
Answer.Print(args, static (work, asked) => (work == "search" ? Banks.Grown.Bank.Search(asked)[0].Question : Banks.Grown.Bank.Find(asked)).Title);
