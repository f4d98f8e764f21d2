using ColdStart;
using Microsoft.Data.Sqlite;

// A ready-made file is the easier case: an application that fills its database at start pays for that too.
Answer.Print(args, (work, asked) =>
{
    Holder.Connection = new SqliteConnection($"Data Source={args[^1]};Mode=ReadOnly");
    Holder.Connection.Open();
    using SqliteCommand command = Holder.Connection.CreateCommand();
    command.CommandText = work == "search"
        ? "SELECT title FROM question WHERE row = (SELECT rowid FROM words WHERE words MATCH $1 ORDER BY rank LIMIT 1)"
        : "SELECT title FROM question WHERE id = $1";
    command.Parameters.AddWithValue("$1", work == "search" ? string.Join(" OR ", asked.Split(' ')) : asked);
    return (string)command.ExecuteScalar()!;
});

/// <summary>Keeps what an application would keep.</summary>
internal static class Holder
{
    public static SqliteConnection? Connection { get; set; }
}
