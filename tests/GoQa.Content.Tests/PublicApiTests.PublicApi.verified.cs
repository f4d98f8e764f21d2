namespace GoQa
{
    public readonly struct AlternateName : GoQa.IBankItem<GoQa.AlternateName>, System.IEquatable<GoQa.AlternateName>
    {
        public string Name { get; }
        public System.ReadOnlySpan<byte> NameUtf8 { get; }
        public override string ToString() { }
    }
    public readonly struct BankList<T> : System.Collections.Generic.IEnumerable<T>, System.Collections.Generic.IReadOnlyCollection<T>, System.Collections.Generic.IReadOnlyList<T>, System.Collections.IEnumerable, System.IEquatable<GoQa.BankList<T>>
        where T :  struct, GoQa.IBankItem<T>
    {
        public int Count { get; }
        public T this[int index] { get; }
        public GoQa.BankList<T>.Enumerator GetEnumerator() { }
        public override string ToString() { }
        public struct Enumerator : System.Collections.Generic.IEnumerator<T>, System.Collections.IEnumerator, System.IDisposable
        {
            public T Current { get; }
            public void Dispose() { }
            public bool MoveNext() { }
            public void Reset() { }
        }
    }
    public abstract class BankTables
    {
        protected BankTables() { }
        public abstract System.ReadOnlySpan<byte> BankFacts { get; }
        public abstract System.ReadOnlySpan<byte> BankNames { get; }
        public abstract System.ReadOnlySpan<byte> FollowUpTargets { get; }
        public abstract System.ReadOnlySpan<byte> Hashes { get; }
        public abstract System.ReadOnlySpan<byte> QuestionFacts { get; }
        public abstract System.ReadOnlySpan<byte> QuestionKeys { get; }
        public abstract System.ReadOnlySpan<byte> QuestionKeysUtf16 { get; }
        public abstract System.ReadOnlySpan<byte> QuestionNumbers { get; }
        public abstract System.ReadOnlySpan<byte> QuestionSlots { get; }
        public abstract System.ReadOnlySpan<byte> QuestionTags { get; }
        public abstract System.ReadOnlySpan<byte> QuestionTitles { get; }
        public abstract System.ReadOnlySpan<byte> RelatedQuestions { get; }
        public abstract GoQa.SearchTables SearchIndex { get; }
        public abstract System.ReadOnlySpan<byte> Sets { get; }
        public abstract System.ReadOnlySpan<byte> StudyOrder { get; }
        public abstract System.ReadOnlySpan<byte> TagFacts { get; }
        public abstract System.ReadOnlySpan<byte> TagKeys { get; }
        public abstract System.ReadOnlySpan<byte> TagKeysUtf16 { get; }
        public abstract System.ReadOnlySpan<byte> TagSlots { get; }
        public abstract System.ReadOnlySpan<byte> TopicFacts { get; }
        public abstract System.ReadOnlySpan<byte> TopicKeys { get; }
        public abstract System.ReadOnlySpan<byte> TopicKeysUtf16 { get; }
        public abstract System.ReadOnlySpan<byte> TopicSlots { get; }
        public abstract System.ReadOnlySpan<byte> TopicTitles { get; }
        public abstract int FindQuestion(System.ReadOnlySpan<byte> key);
        public abstract int FindQuestion(System.ReadOnlySpan<char> key);
        public abstract int FindTag(System.ReadOnlySpan<byte> key);
        public abstract int FindTag(System.ReadOnlySpan<char> key);
        public abstract int FindTopic(System.ReadOnlySpan<byte> key);
        public abstract int FindTopic(System.ReadOnlySpan<char> key);
        public abstract System.ReadOnlySpan<byte> Html(int part);
        public abstract System.ReadOnlySpan<byte> Json(int part);
        public abstract System.ReadOnlySpan<byte> Markdown(int part);
        public abstract int Search(System.ReadOnlySpan<byte> query, System.Span<GoQa.Search.SearchMatch> matches);
        public abstract System.ReadOnlySpan<byte> Text(int part);
        public abstract System.ReadOnlySpan<byte> Verbatim(int part);
        protected static int Find(System.ReadOnlySpan<byte> key, System.ReadOnlySpan<byte> slots, System.ReadOnlySpan<byte> utf8Keys) { }
        protected static int Find(System.ReadOnlySpan<char> key, System.ReadOnlySpan<byte> slots, System.ReadOnlySpan<byte> utf16Keys, System.ReadOnlySpan<byte> utf8Keys) { }
        protected static int Search(System.ReadOnlySpan<byte> query, System.Span<GoQa.Search.SearchMatch> matches, System.ReadOnlySpan<byte> bankFacts, in GoQa.SearchTables index) { }
    }
    public enum Difficulty
    {
        WarmUp = 0,
        Medium = 1,
        Hard = 2,
        Staff = 3,
    }
    public readonly struct Example : GoQa.IBankItem<GoQa.Example>, System.IEquatable<GoQa.Example>
    {
        public GoQa.Prose Caption { get; }
        public string Code { get; }
        public System.ReadOnlySpan<byte> CodeUtf8 { get; }
        public string Info { get; }
        public System.ReadOnlySpan<byte> InfoUtf8 { get; }
        public string Language { get; }
        public System.ReadOnlySpan<byte> LanguageUtf8 { get; }
        public override string ToString() { }
    }
    public readonly struct FollowUp : GoQa.IBankItem<GoQa.FollowUp>, System.IEquatable<GoQa.FollowUp>
    {
        public GoQa.Question? Question { get; }
        public GoQa.Prose Text { get; }
        public override string ToString() { }
    }
    public static class Go
    {
        public static GoQa.QuestionBank Bank { get; }
        public static class Questions
        {
            public static GoQa.Question AllocReductionToolkit { get; }
            public static GoQa.Question AllocatorTiers { get; }
            public static GoQa.Question AppendAliasing { get; }
            public static GoQa.Question ArenaExperiment { get; }
            public static GoQa.Question AssertionVsSwitch { get; }
            public static GoQa.Question AsyncPreemption { get; }
            public static GoQa.Question AtomicsCasAba { get; }
            public static GoQa.Question BlockingSyscalls { get; }
            public static GoQa.Question CacheLinePadding { get; }
            public static GoQa.Question CancelCpuLoop { get; }
            public static GoQa.Question CancelFuncLeak { get; }
            public static GoQa.Question CgoPointerRules { get; }
            public static GoQa.Question ChannelBuffering { get; }
            public static GoQa.Question ChannelCloseOwnership { get; }
            public static GoQa.Question ChannelTimeouts { get; }
            public static GoQa.Question ConstraintsTilde { get; }
            public static GoQa.Question ContextFamily { get; }
            public static GoQa.Question ContextValues { get; }
            public static GoQa.Question ErrorsWrappingTree { get; }
            public static GoQa.Question EscapeAnalysis { get; }
            public static GoQa.Question FalseSharingCounters { get; }
            public static GoQa.Question FinalizersVsCleanups { get; }
            public static GoQa.Question FlameGraphReading { get; }
            public static GoQa.Question FullSliceExpression { get; }
            public static GoQa.Question GcAssistDebt { get; }
            public static GoQa.Question GcBallast { get; }
            public static GoQa.Question GcCyclePhases { get; }
            public static GoQa.Question GcPacerGoal { get; }
            public static GoQa.Question GcTailLatency { get; }
            public static GoQa.Question GcTriggerPacing { get; }
            public static GoQa.Question GcflagsM { get; }
            public static GoQa.Question GcshapeStenciling { get; }
            public static GoQa.Question GenericsAntipatterns { get; }
            public static GoQa.Question GmpModel { get; }
            public static GoQa.Question GoModulesMvs { get; }
            public static GoQa.Question GogcGomemlimit { get; }
            public static GoQa.Question GomaxprocsContainers { get; }
            public static GoQa.Question GomemlimitThrashing { get; }
            public static GoQa.Question GoroutineLeaks { get; }
            public static GoQa.Question HeapGrowthSpans { get; }
            public static GoQa.Question HotPathAllocations { get; }
            public static GoQa.Question HttpRouterChoice { get; }
            public static GoQa.Question IfaceEfaceLayout { get; }
            public static GoQa.Question MemoryLeakHunting { get; }
            public static GoQa.Question MemoryScavenger { get; }
            public static GoQa.Question MutexVsRwmutex { get; }
            public static GoQa.Question NilClosedChannels { get; }
            public static GoQa.Question NonGenerationalGc { get; }
            public static GoQa.Question PanicRecoverRules { get; }
            public static GoQa.Question PgxSqlcVsGorm { get; }
            public static GoQa.Question PprofProfileKinds { get; }
            public static GoQa.Question RaceDetectorInternals { get; }
            public static GoQa.Question ReflectionCost { get; }
            public static GoQa.Question RequireVsAssert { get; }
            public static GoQa.Question SelectSemantics { get; }
            public static GoQa.Question StackGrowthCopying { get; }
            public static GoQa.Question StackRescanElimination { get; }
            public static GoQa.Question StackWriteBarrierExemption { get; }
            public static GoQa.Question StringBytesConversion { get; }
            public static GoQa.Question SwissMapInternals { get; }
            public static GoQa.Question SyncMapNiche { get; }
            public static GoQa.Question SyncOncePanics { get; }
            public static GoQa.Question SyncPoolGotchas { get; }
            public static GoQa.Question SyncPoolInternals { get; }
            public static GoQa.Question SysmonDuties { get; }
            public static GoQa.Question TestToolingLayers { get; }
            public static GoQa.Question TricolorMarkSweep { get; }
            public static GoQa.Question TypedNilInterface { get; }
            public static GoQa.Question WorkStealing { get; }
            public static GoQa.Question WriteBarrierCost { get; }
            public static GoQa.Question WriteBarrierInvariant { get; }
        }
        public static class Tags
        {
            public static GoQa.Tag Aba { get; }
            public static GoQa.Tag Aliasing { get; }
            public static GoQa.Tag Allocations { get; }
            public static GoQa.Tag Allocator { get; }
            public static GoQa.Tag AntiPatterns { get; }
            public static GoQa.Tag Append { get; }
            public static GoQa.Tag Arenas { get; }
            public static GoQa.Tag Assert { get; }
            public static GoQa.Tag Atomic { get; }
            public static GoQa.Tag Backpressure { get; }
            public static GoQa.Tag Ballast { get; }
            public static GoQa.Tag Benchmarking { get; }
            public static GoQa.Tag Buffers { get; }
            public static GoQa.Tag Bug { get; }
            public static GoQa.Tag ByteSlice { get; }
            public static GoQa.Tag Cache { get; }
            public static GoQa.Tag CacheLine { get; }
            public static GoQa.Tag Cancellation { get; }
            public static GoQa.Tag Cas { get; }
            public static GoQa.Tag Cgo { get; }
            public static GoQa.Tag Channels { get; }
            public static GoQa.Tag Chi { get; }
            public static GoQa.Tag Cleanup { get; }
            public static GoQa.Tag Close { get; }
            public static GoQa.Tag Codegen { get; }
            public static GoQa.Tag Concurrency { get; }
            public static GoQa.Tag Constraints { get; }
            public static GoQa.Tag Containers { get; }
            public static GoQa.Tag Contention { get; }
            public static GoQa.Tag Context { get; }
            public static GoQa.Tag Conversion { get; }
            public static GoQa.Tag Cpu { get; }
            public static GoQa.Tag CpuBound { get; }
            public static GoQa.Tag Database { get; }
            public static GoQa.Tag Design { get; }
            public static GoQa.Tag Echo { get; }
            public static GoQa.Tag Eface { get; }
            public static GoQa.Tag Errors { get; }
            public static GoQa.Tag ErrorsAs { get; }
            public static GoQa.Tag ErrorsIs { get; }
            public static GoQa.Tag EscapeAnalysis { get; }
            public static GoQa.Tag Experimental { get; }
            public static GoQa.Tag Fairness { get; }
            public static GoQa.Tag FalseSharing { get; }
            public static GoQa.Tag Fatal { get; }
            public static GoQa.Tag Finalizers { get; }
            public static GoQa.Tag FlameGraph { get; }
            public static GoQa.Tag FullSliceExpression { get; }
            public static GoQa.Tag Gc { get; }
            public static GoQa.Tag GcShape { get; }
            public static GoQa.Tag Gcflags { get; }
            public static GoQa.Tag Generational { get; }
            public static GoQa.Tag Generics { get; }
            public static GoQa.Tag Gin { get; }
            public static GoQa.Tag Gmp { get; }
            public static GoQa.Tag Go1_8 { get; }
            public static GoQa.Tag Gogc { get; }
            public static GoQa.Tag Gomaxprocs { get; }
            public static GoQa.Tag Gomemlimit { get; }
            public static GoQa.Tag Gomock { get; }
            public static GoQa.Tag Gorm { get; }
            public static GoQa.Tag Goroutines { get; }
            public static GoQa.Tag HappensBefore { get; }
            public static GoQa.Tag Heap { get; }
            public static GoQa.Tag HeapGoal { get; }
            public static GoQa.Tag Http { get; }
            public static GoQa.Tag HybridBarrier { get; }
            public static GoQa.Tag Iface { get; }
            public static GoQa.Tag Initialization { get; }
            public static GoQa.Tag Inlining { get; }
            public static GoQa.Tag Interfaces { get; }
            public static GoQa.Tag Internals { get; }
            public static GoQa.Tag Interop { get; }
            public static GoQa.Tag Invariant { get; }
            public static GoQa.Tag Itab { get; }
            public static GoQa.Tag Iteration { get; }
            public static GoQa.Tag Json { get; }
            public static GoQa.Tag Kubernetes { get; }
            public static GoQa.Tag Latency { get; }
            public static GoQa.Tag Leaks { get; }
            public static GoQa.Tag LockFree { get; }
            public static GoQa.Tag Madvise { get; }
            public static GoQa.Tag Maps { get; }
            public static GoQa.Tag MarkAssist { get; }
            public static GoQa.Tag MarkSweep { get; }
            public static GoQa.Tag Mcache { get; }
            public static GoQa.Tag Memory { get; }
            public static GoQa.Tag Mmap { get; }
            public static GoQa.Tag Modules { get; }
            public static GoQa.Tag Morestack { get; }
            public static GoQa.Tag Mutex { get; }
            public static GoQa.Tag Mvs { get; }
            public static GoQa.Tag Netpoller { get; }
            public static GoQa.Tag NilChannel { get; }
            public static GoQa.Tag OffHeap { get; }
            public static GoQa.Tag Oom { get; }
            public static GoQa.Tag Ownership { get; }
            public static GoQa.Tag P99 { get; }
            public static GoQa.Tag Pacer { get; }
            public static GoQa.Tag Panic { get; }
            public static GoQa.Tag Performance { get; }
            public static GoQa.Tag Pgx { get; }
            public static GoQa.Tag Phases { get; }
            public static GoQa.Tag Pinning { get; }
            public static GoQa.Tag Postgres { get; }
            public static GoQa.Tag Pprof { get; }
            public static GoQa.Tag Preemption { get; }
            public static GoQa.Tag Profiling { get; }
            public static GoQa.Tag Propagation { get; }
            public static GoQa.Tag RaceDetector { get; }
            public static GoQa.Tag Recover { get; }
            public static GoQa.Tag Reflection { get; }
            public static GoQa.Tag RequestScoped { get; }
            public static GoQa.Tag Require { get; }
            public static GoQa.Tag Resources { get; }
            public static GoQa.Tag Retention { get; }
            public static GoQa.Tag Routing { get; }
            public static GoQa.Tag Rss { get; }
            public static GoQa.Tag Runtime { get; }
            public static GoQa.Tag Rwmutex { get; }
            public static GoQa.Tag Scaling { get; }
            public static GoQa.Tag Scavenger { get; }
            public static GoQa.Tag Scheduler { get; }
            public static GoQa.Tag Security { get; }
            public static GoQa.Tag Select { get; }
            public static GoQa.Tag Sentinel { get; }
            public static GoQa.Tag Sharding { get; }
            public static GoQa.Tag Slices { get; }
            public static GoQa.Tag Spans { get; }
            public static GoQa.Tag Sqlc { get; }
            public static GoQa.Tag Stack { get; }
            public static GoQa.Tag Stenciling { get; }
            public static GoQa.Tag Strings { get; }
            public static GoQa.Tag StringsBuilder { get; }
            public static GoQa.Tag Stw { get; }
            public static GoQa.Tag Sync { get; }
            public static GoQa.Tag SyncMap { get; }
            public static GoQa.Tag SyncOnce { get; }
            public static GoQa.Tag SyncPool { get; }
            public static GoQa.Tag Syscall { get; }
            public static GoQa.Tag Sysmon { get; }
            public static GoQa.Tag Tcmalloc { get; }
            public static GoQa.Tag Testcontainers { get; }
            public static GoQa.Tag Testify { get; }
            public static GoQa.Tag Testing { get; }
            public static GoQa.Tag Threads { get; }
            public static GoQa.Tag Throughput { get; }
            public static GoQa.Tag Tilde { get; }
            public static GoQa.Tag Timeout { get; }
            public static GoQa.Tag Timers { get; }
            public static GoQa.Tag Tooling { get; }
            public static GoQa.Tag TriColor { get; }
            public static GoQa.Tag Tsan { get; }
            public static GoQa.Tag Tuning { get; }
            public static GoQa.Tag TypeAssertion { get; }
            public static GoQa.Tag TypeParameters { get; }
            public static GoQa.Tag TypeSwitch { get; }
            public static GoQa.Tag TypedNil { get; }
            public static GoQa.Tag Unsafe { get; }
            public static GoQa.Tag Vendoring { get; }
            public static GoQa.Tag Visualization { get; }
            public static GoQa.Tag Withvalue { get; }
            public static GoQa.Tag WorkStealing { get; }
            public static GoQa.Tag Wrapping { get; }
            public static GoQa.Tag WriteBarrier { get; }
        }
        public static class Topics
        {
            public static GoQa.Topic Channels { get; }
            public static GoQa.Topic Context { get; }
            public static GoQa.Topic Errors { get; }
            public static GoQa.Topic EscapeAnalysis { get; }
            public static GoQa.Topic Gc { get; }
            public static GoQa.Topic GcDeepDive { get; }
            public static GoQa.Topic Generics { get; }
            public static GoQa.Topic Interfaces { get; }
            public static GoQa.Topic Internals { get; }
            public static GoQa.Topic MemoryDeepDive { get; }
            public static GoQa.Topic Profiling { get; }
            public static GoQa.Topic Scheduler { get; }
            public static GoQa.Topic Sync { get; }
            public static GoQa.Topic Tooling { get; }
        }
    }
    public interface IBankItem<TSelf>
        where TSelf :  struct, GoQa.IBankItem<TSelf>
    {
        TSelf Create(GoQa.QuestionBank bank, int owner, int index);
    }
    public readonly struct Prose : GoQa.IBankItem<GoQa.Prose>, System.IEquatable<GoQa.Prose>
    {
        public string Html { get; }
        public System.ReadOnlySpan<byte> HtmlUtf8 { get; }
        public bool IsEmpty { get; }
        public string Markdown { get; }
        public System.ReadOnlySpan<byte> MarkdownUtf8 { get; }
        public string Text { get; }
        public System.ReadOnlySpan<byte> TextUtf8 { get; }
        public override string ToString() { }
    }
    public readonly struct Question : GoQa.IBankItem<GoQa.Question>, System.IEquatable<GoQa.Question>
    {
        public GoQa.BankList<GoQa.AlternateName> Aliases { get; }
        public GoQa.Prose Answer { get; }
        public GoQa.QuestionBank Bank { get; }
        public string ContentHash { get; }
        public System.ReadOnlySpan<byte> ContentHashUtf8 { get; }
        public GoQa.Difficulty Difficulty { get; }
        public GoQa.BankList<GoQa.Example> Examples { get; }
        public GoQa.BankList<GoQa.FollowUp> FollowUps { get; }
        public GoQa.Prose Heading { get; }
        public string Id { get; }
        public System.ReadOnlySpan<byte> IdUtf8 { get; }
        public GoQa.BankList<GoQa.Prose> KeyPoints { get; }
        public int? Number { get; }
        public GoQa.BankList<GoQa.Reference> References { get; }
        public GoQa.BankList<GoQa.Question> Related { get; }
        public GoQa.BankList<GoQa.Tag> Tags { get; }
        public string Title { get; }
        public System.ReadOnlySpan<byte> TitleUtf8 { get; }
        public GoQa.Topic Topic { get; }
        public string Versions { get; }
        public System.ReadOnlySpan<byte> VersionsUtf8 { get; }
        public bool Equals(GoQa.Question other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
    public sealed class QuestionBank
    {
        public const int MaxQueryLength = 1024;
        public QuestionBank(GoQa.BankTables tables) { }
        public string ContentHash { get; }
        public System.ReadOnlySpan<byte> ContentHashUtf8 { get; }
        public GoQa.Prose Description { get; }
        public string Level { get; }
        public System.ReadOnlySpan<byte> LevelUtf8 { get; }
        public GoQa.QuestionList Questions { get; }
        public GoQa.BankList<GoQa.Tag> Tags { get; }
        public string Title { get; }
        public System.ReadOnlySpan<byte> TitleUtf8 { get; }
        public GoQa.BankList<GoQa.Topic> Topics { get; }
        public GoQa.Question Find(System.ReadOnlySpan<byte> idUtf8) { }
        public GoQa.Question Find(System.ReadOnlySpan<char> id) { }
        public GoQa.Question Find(string id) { }
        public int Sample(System.Span<GoQa.Question> questions, long seed) { }
        public GoQa.Question[] Sample(int count, long seed) { }
        public GoQa.SearchHits Search(System.ReadOnlySpan<byte> queryUtf8) { }
        public GoQa.SearchHits Search(System.ReadOnlySpan<char> query) { }
        public GoQa.SearchHits Search(string query) { }
        public int Search(System.ReadOnlySpan<byte> queryUtf8, System.Span<GoQa.SearchHit> hits) { }
        public int Search(System.ReadOnlySpan<char> query, System.Span<GoQa.SearchHit> hits) { }
        public override string ToString() { }
        public bool TryFind(System.ReadOnlySpan<byte> idUtf8, out GoQa.Question question) { }
        public bool TryFind(System.ReadOnlySpan<char> id, out GoQa.Question question) { }
        public bool TryFind(string id, out GoQa.Question question) { }
        public bool TryFindNumber(int number, out GoQa.Question question) { }
        public bool TryFindTag(System.ReadOnlySpan<byte> nameUtf8, out GoQa.Tag tag) { }
        public bool TryFindTag(System.ReadOnlySpan<char> name, out GoQa.Tag tag) { }
        public bool TryFindTag(string name, out GoQa.Tag tag) { }
        public bool TryFindTopic(System.ReadOnlySpan<byte> idUtf8, out GoQa.Topic topic) { }
        public bool TryFindTopic(System.ReadOnlySpan<char> id, out GoQa.Topic topic) { }
        public bool TryFindTopic(string id, out GoQa.Topic topic) { }
    }
    public readonly struct QuestionList : System.Collections.Generic.IEnumerable<GoQa.Question>, System.Collections.Generic.IReadOnlyCollection<GoQa.Question>, System.Collections.Generic.IReadOnlyList<GoQa.Question>, System.Collections.IEnumerable, System.IEquatable<GoQa.QuestionList>
    {
        public int Count { get; }
        public GoQa.Question this[int index] { get; }
        public GoQa.StudyPath StudyPath { get; }
        public GoQa.QuestionList At(GoQa.Difficulty difficulty) { }
        public bool Contains(GoQa.Question question) { }
        public GoQa.QuestionList.Enumerator GetEnumerator() { }
        public GoQa.QuestionList In(GoQa.Topic topic) { }
        public int Sample(System.Span<GoQa.Question> questions, long seed) { }
        public GoQa.Question[] Sample(int count, long seed) { }
        public GoQa.QuestionList Tagged(GoQa.Tag tag) { }
        public override string ToString() { }
        public struct Enumerator : System.Collections.Generic.IEnumerator<GoQa.Question>, System.Collections.IEnumerator, System.IDisposable
        {
            public GoQa.Question Current { get; }
            public void Dispose() { }
            public bool MoveNext() { }
            public void Reset() { }
        }
    }
    public readonly struct Reference : GoQa.IBankItem<GoQa.Reference>, System.IEquatable<GoQa.Reference>
    {
        public GoQa.Prose Text { get; }
        public string Title { get; }
        public System.ReadOnlySpan<byte> TitleUtf8 { get; }
        public string Url { get; }
        public System.ReadOnlySpan<byte> UrlUtf8 { get; }
        public override string ToString() { }
    }
    public enum SearchField
    {
        Title = 0,
        Tags = 1,
        KeyPoints = 2,
        Answer = 3,
        Examples = 4,
        FollowUps = 5,
    }
    public readonly struct SearchHit : System.IEquatable<GoQa.SearchHit>
    {
        public GoQa.SearchField Field { get; }
        public GoQa.Question Question { get; }
        public int Score { get; }
        public System.ReadOnlySpan<byte> FindMatch(out System.Range match) { }
        public override string ToString() { }
    }
    public struct SearchHits
    {
        public const int Capacity = 10;
        public int Count { get; }
        public GoQa.SearchHit this[int index] { get; }
        public GoQa.SearchHits.Enumerator GetEnumerator() { }
        public struct Enumerator
        {
            public GoQa.SearchHit Current { get; }
            public bool MoveNext() { }
        }
    }
    public readonly ref struct SearchTables
    {
        public System.ReadOnlySpan<byte> Backwards { get; init; }
        public System.ReadOnlySpan<byte> Postings { get; init; }
        public System.ReadOnlySpan<byte> Slots { get; init; }
        public System.ReadOnlySpan<byte> Starts { get; init; }
        public System.ReadOnlySpan<byte> Terms { get; init; }
    }
    public readonly struct StudyPath : System.Collections.Generic.IEnumerable<GoQa.Question>, System.Collections.Generic.IReadOnlyCollection<GoQa.Question>, System.Collections.Generic.IReadOnlyList<GoQa.Question>, System.Collections.IEnumerable, System.IEquatable<GoQa.StudyPath>
    {
        public int Count { get; }
        public GoQa.Question this[int index] { get; }
        public GoQa.StudyPath.Enumerator GetEnumerator() { }
        public override string ToString() { }
        public struct Enumerator : System.Collections.Generic.IEnumerator<GoQa.Question>, System.Collections.IEnumerator, System.IDisposable
        {
            public GoQa.Question Current { get; }
            public void Dispose() { }
            public bool MoveNext() { }
            public void Reset() { }
        }
    }
    public readonly struct Tag : GoQa.IBankItem<GoQa.Tag>, System.IEquatable<GoQa.Tag>
    {
        public GoQa.BankList<GoQa.AlternateName> Aliases { get; }
        public GoQa.QuestionBank Bank { get; }
        public GoQa.Prose Description { get; }
        public string Name { get; }
        public System.ReadOnlySpan<byte> NameUtf8 { get; }
        public GoQa.QuestionList Questions { get; }
        public GoQa.StudyPath StudyPath { get; }
        public bool Equals(GoQa.Tag other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
    public readonly struct Topic : GoQa.IBankItem<GoQa.Topic>, System.IEquatable<GoQa.Topic>
    {
        public GoQa.QuestionBank Bank { get; }
        public GoQa.Prose Heading { get; }
        public string Id { get; }
        public System.ReadOnlySpan<byte> IdUtf8 { get; }
        public GoQa.Prose Introduction { get; }
        public GoQa.QuestionList Questions { get; }
        public GoQa.StudyPath StudyPath { get; }
        public string Title { get; }
        public System.ReadOnlySpan<byte> TitleUtf8 { get; }
        public bool Equals(GoQa.Topic other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
}
namespace GoQa.Json
{
    public static class GoQaJson
    {
        public static bool TryGetDocument(GoQa.Question question, out System.ReadOnlySpan<byte> documentUtf8) { }
        public static void Write(System.Buffers.IBufferWriter<byte> buffer, GoQa.Question question) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, GoQa.Question question, GoQa.Json.GoQaJsonOptions? options = null) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, GoQa.QuestionBank bank, GoQa.Json.GoQaJsonOptions? options = null) { }
        public static void WriteSummary(System.Text.Json.Utf8JsonWriter writer, GoQa.Question question) { }
    }
    public sealed class GoQaJsonContext : System.Text.Json.Serialization.JsonSerializerContext, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public GoQaJsonContext() { }
        public GoQaJsonContext(GoQa.QuestionBank? bank, GoQa.Json.GoQaJsonOptions? options = null) { }
        public GoQaJsonContext(System.Text.Json.JsonSerializerOptions serializerOptions, GoQa.QuestionBank? bank = null, GoQa.Json.GoQaJsonOptions? options = null) { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.Difficulty> Difficulty { get; }
        protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.Question?> NullableQuestion { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.Question> Question { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.Question[]> QuestionArray { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.QuestionBank> QuestionBank { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.QuestionList> QuestionList { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.SearchHit> SearchHit { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.SearchHit[]> SearchHitArray { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.SearchHits> SearchHits { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.Tag> Tag { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.BankList<GoQa.Tag>> Tags { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.Topic> Topic { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<GoQa.BankList<GoQa.Topic>> Topics { get; }
        public static GoQa.Json.GoQaJsonContext Default { get; }
        public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) { }
    }
    public sealed class GoQaJsonConverterFactory : System.Text.Json.Serialization.JsonConverterFactory
    {
        public GoQaJsonConverterFactory() { }
        public GoQaJsonConverterFactory(GoQa.QuestionBank? bank, GoQa.Json.GoQaJsonOptions? options = null) { }
        public override bool CanConvert(System.Type typeToConvert) { }
        public override System.Text.Json.Serialization.JsonConverter? CreateConverter(System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class GoQaJsonOptions : System.IEquatable<GoQa.Json.GoQaJsonOptions>
    {
        public GoQaJsonOptions() { }
        public GoQa.Json.ListForm Lists { get; init; }
        public GoQa.Json.ProseForm Prose { get; init; }
        public static GoQa.Json.GoQaJsonOptions Default { get; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(GoQa.Json.GoQaJsonConverterFactory))]
    public readonly struct JsonMember<T> : System.IEquatable<GoQa.Json.JsonMember<T>>
    {
        public JsonMember(T Value) { }
        public T Value { get; init; }
        public override string ToString() { }
        public static T op_Implicit(GoQa.Json.JsonMember<T> member) { }
        public static GoQa.Json.JsonMember<T> op_Implicit(T value) { }
    }
    public enum ListForm
    {
        Summaries = 0,
        Documents = 1,
    }
    public enum ProseForm
    {
        Markdown = 0,
        Html = 1,
        Text = 2,
    }
}
namespace GoQa.Search
{
    public readonly struct SearchMatch : System.IEquatable<GoQa.Search.SearchMatch> { }
}