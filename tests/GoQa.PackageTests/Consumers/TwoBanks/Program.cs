Console.WriteLine(TwoBanks.Sql.Questions.NullEquality.Title);
Console.WriteLine(Contoso.Tools.Git.Questions.Rebase.Title);
