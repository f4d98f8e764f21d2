using System.Globalization;
using System.Text;
using GoQa.PackageTests.Support;
using GoQa.TestKit.Processes;

namespace GoQa.PackageTests;

/// <summary>A program of native code that reads titles only.</summary>
[Collection(PackedPackages.Collection)]
public class NativeConsumerTests(PackedPackages packages)
{
    private const double Tolerance = 0.05;

    // Markup stands in the HTML form of the texts only.
    private static readonly byte[] Html = "</code>"u8.ToArray();

    [NativeFact]
    public void A_native_consumer_answers_is_small_and_carries_no_html()
    {
        Platform.NeedPacks();

        string program = Consumer.Of(packages, "Titles").Publish(Platform.LinkerOptions);
        CommandResult result = Command.Run(program, [], Path.GetDirectoryName(program)!, TimeSpan.FromMinutes(1));
        byte[] native = File.ReadAllBytes(program);

        Assert.True(result.Succeeded, result.Errors);
        Assert.Contains("gmp-model: What are G, M and P", result.Output, StringComparison.Ordinal);
        Assert.True(native.AsSpan().IndexOf(Encoding.UTF8.GetBytes(result.Output.Split('\n')[0].Split(": ")[1])) > 0, "the titles are not found where the HTML is looked for");
        Assert.True(packages.Open(PackedPackages.Library).Read("lib/net10.0/GoQa.Content.dll").AsSpan().IndexOf(Html) > 0, "the library has no HTML");
        Assert.True(native.AsSpan().IndexOf(Html) < 0, "HTML is in a program that reads titles only");
        AssertSize(native.Length);
    }

    private static void AssertSize(long bytes)
    {
        if (!OperatingSystem.IsLinux() || System.Runtime.InteropServices.RuntimeInformation.OSArchitecture != System.Runtime.InteropServices.Architecture.X64)
        {
            return;
        }

        long baseline = long.Parse(
            Repository.Read("tests", "GoQa.PackageTests", "native-size-linux-x64.txt").Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
        Assert.True(
            Math.Abs(bytes - baseline) <= baseline * Tolerance,
            $"The program has {bytes} bytes, the baseline {baseline}: more than {Tolerance:P0} apart. If that is meant, write {bytes} into native-size-linux-x64.txt.");
    }
}
