using GoQa;

Console.WriteLine(Go.Bank.Find(args[0]).Title);
