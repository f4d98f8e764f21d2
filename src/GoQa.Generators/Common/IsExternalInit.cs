namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs of a framework that is older than records.</summary>
internal static class IsExternalInit;
