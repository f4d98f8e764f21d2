using ColdStart;
using GoQa;

Answer.Print(args, static (work, asked) => (work == "search" ? Go.Bank.Search(asked)[0].Question : Go.Bank.Find(asked)).Title);
