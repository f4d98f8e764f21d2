using System.Globalization;
using System.Text.Json;
using GoQa.Generators.Benchmarks;

// GoQa.Generators.Benchmarks QUESTIONS FOLDER: grows a bank, generates its C# into the folder, and writes figures.json beside it.
// One process a size, so that the first run is as cold as that of a build, and the peak of memory is that of this size.
int questions = int.Parse(args[0], CultureInfo.InvariantCulture);
DirectoryInfo folder = Directory.CreateDirectory(args[1]);
foreach (FileInfo old in folder.EnumerateFiles("*.cs"))
{
    old.Delete();
}

List<(string Name, string Text)> files = new BankGrower(Repository.ContentFiles()).Grow(questions);
GeneratorFigures figures = GeneratorBenchmark.Run(files, folder.FullName);
File.WriteAllText(Path.Combine(folder.FullName, "figures.json"), JsonSerializer.Serialize(figures));
