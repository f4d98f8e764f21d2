namespace GoQa.Release.Materials;

/// <summary>A package of others that a build restored.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="License">The licence expression it carries; empty where it has none.</param>
/// <param name="Sha512">The hash that the restore checked, in hexadecimal digits.</param>
/// <param name="Assemblies">The assemblies it has for the framework that was built.</param>
/// <param name="Dependencies">The packages it asks for.</param>
internal sealed record Library(
    string Id, string Version, string License, string Sha512, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Dependencies);
