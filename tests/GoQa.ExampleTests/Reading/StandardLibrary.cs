namespace GoQa.ExampleTests.Reading;

/// <summary>The packages that a snippet may use without importing them.</summary>
internal static class StandardLibrary
{
    // Where two packages share a name, the one that the bank means stands here; a snippet that means the other one imports it.
    private static readonly string[] Paths =
    [
        "arena", "bufio", "bytes", "cmp", "compress/gzip", "container/heap", "container/list", "container/ring", "context", "crypto/sha256",
        "crypto/tls", "database/sql", "database/sql/driver", "encoding/base64", "encoding/binary", "encoding/csv", "encoding/gob", "encoding/hex",
        "encoding/json", "encoding/xml", "errors", "expvar", "flag", "fmt", "go/ast", "go/parser", "go/token", "go/types", "hash", "hash/crc32",
        "hash/fnv", "hash/maphash", "html", "io", "io/fs", "iter", "log", "log/slog", "maps", "math", "math/big", "math/bits", "math/rand/v2",
        "mime", "net", "net/http", "net/http/httptest", "net/http/httptrace", "net/netip", "net/url", "os", "os/exec", "os/signal", "path",
        "path/filepath", "reflect", "regexp", "runtime", "runtime/cgo", "runtime/coverage", "runtime/debug", "runtime/metrics", "runtime/pprof",
        "runtime/trace", "slices", "sort", "strconv", "strings", "structs", "sync", "sync/atomic", "syscall", "testing", "testing/iotest",
        "testing/quick", "testing/synctest", "text/tabwriter", "text/template", "time", "unicode", "unicode/utf16", "unicode/utf8", "unique",
        "unsafe", "weak",
    ];

    private static readonly Dictionary<string, string> ByName = Paths.ToDictionary(ImportReader.NameOf);

    public static string? PathOf(string name) => ByName.GetValueOrDefault(name);
}
