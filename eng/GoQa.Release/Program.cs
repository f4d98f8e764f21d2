using System.Text;
using GoQa.Release;
using GoQa.Release.Content;
using GoQa.Release.Materials;

// Called by eng/release: what goes beside the packages in the folder of a release.
if (args is not [string folder, string artifacts])
{
    Console.Error.WriteLine("usage: GoQa.Release FOLDER-OF-PACKAGES ARTIFACTS-OF-THEIR-BUILD");
    return 2;
}

var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
File.WriteAllText(Path.Combine(folder, "bom.cdx.json"), BillOfMaterials.Write(PackageContents.ReadAll(folder), AssetsFile.ReadAll(artifacts)), encoding);

const string Fingerprints = "tests/GoQa.Content.Tests/RealBankTests.Fingerprints.verified.tsv";
const string Ledger = "content/ids.tsv";
string? tag = Git.LastTag();
ContentChanges changes = ContentChanges.Between(
    tag is null ? [] : FingerprintTable.Parse(Git.Show(tag, Fingerprints) ?? ""),
    FingerprintTable.Parse(Git.Show("HEAD", Fingerprints) ?? throw new InvalidOperationException($"{Fingerprints} is not committed.")),
    LedgerTable.Parse(Git.Show("HEAD", Ledger) ?? ""));
File.WriteAllText(Path.Combine(folder, "content-changes.md"), ContentChangeList.Write(changes, tag), encoding);

File.WriteAllText(Path.Combine(folder, Checksums.FileName), Checksums.Of(folder), encoding);
return 0;
