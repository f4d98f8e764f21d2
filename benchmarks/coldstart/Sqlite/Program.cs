using Microsoft.Data.Sqlite;

// A ready-made file is the easier case: an application that fills its database at start pays for that too.
using var connection = new SqliteConnection($"Data Source={args[1]};Mode=ReadOnly");
connection.Open();
using SqliteCommand command = connection.CreateCommand();
command.CommandText = "SELECT title FROM question WHERE id = $1";
command.Parameters.AddWithValue("$1", args[0]);
Console.WriteLine((string)command.ExecuteScalar()!);
