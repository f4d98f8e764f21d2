namespace GoQa.PackageTests.Support;

/// <summary>Tests that share the packed packages. One after the other: each keeps the machine busy enough.</summary>
[CollectionDefinition(PackedPackages.Collection)]
public sealed class SharedPackages : ICollectionFixture<PackedPackages>;
