using GoQa.TestKit.Processes;
using GoQa.TestKit.Skipping;

namespace GoQa.PackageTests.Support;

/// <summary>What trimmed and native programs need beside the SDK: packs of the platform, from the machine's package source, and a linker.</summary>
internal static class Platform
{
    public const string NoLinker = "native programs were NOT built: no linker; install clang or gcc";

    private const string RequireVariable = "GOQA_REQUIRE_NATIVE";

    private static readonly Lazy<CommandResult> Packs = new(RestorePacks);

    public static bool IsRequired => Environment.GetEnvironmentVariable(RequireVariable) == "1";

    public static bool HasLinker => OperatingSystem.IsWindows() || IsOnPath("clang") || IsOnPath("gcc");

    /// <summary>Gets what the publish of a native program needs here. The SDK links with clang; gcc does as well where there is none.</summary>
    public static string[] LinkerOptions =>
        OperatingSystem.IsLinux() && !IsOnPath("clang") ? ["-p:CppCompilerAndLinker=gcc"] : [];

    /// <summary>Restores the packs into the machine's own cache, once; skips the test where they cannot be had.</summary>
    public static void NeedPacks()
    {
        if (!Packs.Value.Succeeded)
        {
            string reason = "the packs of the platform cannot be restored:\n" + Packs.Value.Output;
            throw IsRequired ? new InvalidOperationException(reason) : new SkippedException(reason);
        }
    }

    private static CommandResult RestorePacks()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("goqa-platform-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "Platform.csproj"), """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                    <OutputType>Exe</OutputType>
                    <PublishTrimmed>true</PublishTrimmed>
                    <PublishAot Condition="'$(TargetFramework)' == 'net10.0'">true</PublishAot>
                  </PropertyGroup>
                </Project>
                """);
            return Dotnet.Try(folder.FullName, "restore", "--use-current-runtime", "-p:SelfContained=true");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
