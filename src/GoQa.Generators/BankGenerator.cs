using GoQa.Generators.Checking;
using GoQa.Generators.Common;
using GoQa.Generators.Compiling;
using GoQa.Generators.Diagnostics;
using GoQa.Generators.Drafting;
using GoQa.Generators.Emitting;
using GoQa.Generators.Model;
using GoQa.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace GoQa.Generators;

/// <summary>Compiles the Markdown files listed as QuestionBank items into C#. This file wires the steps and does nothing else.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class BankGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<BankFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, _) => PipelineSteps.ToBankFile(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.Files);
        IncrementalValuesProvider<SourceDocument> sources = files
            .Select(PipelineSteps.Load)
            .WithTrackingName(PipelineSteps.Sources);
        IncrementalValuesProvider<DocumentDraft> drafts = sources
            .Select(static (source, _) => PipelineSteps.ToDraft(source))
            .WithTrackingName(PipelineSteps.Drafts);
        IncrementalValuesProvider<BankDraft> banks = drafts
            .Collect()
            .SelectMany(static (all, _) => BankDraft.Group(all))
            .WithTrackingName(PipelineSteps.Banks);
        IncrementalValuesProvider<CheckedBank> checkedBanks = banks
            .Select(static (bank, _) => PipelineSteps.ToChecked(bank))
            .WithTrackingName(PipelineSteps.Checked);
        IncrementalValuesProvider<EquatableArray<Problem>> problems = checkedBanks
            .Select(static (bank, _) => bank.Problems)
            .WithTrackingName(PipelineSteps.Problems);
        IncrementalValuesProvider<BankModel> models = checkedBanks
            .Where(static bank => bank.Model is not null)
            .Select(static (bank, _) => bank.Model!)
            .WithTrackingName(PipelineSteps.Models);
        IncrementalValuesProvider<BankLayout> layouts = models
            .Select(static (model, _) => BankLayout.Create(model))
            .WithTrackingName(PipelineSteps.Layouts);
        IncrementalValuesProvider<BankFacts> facts = layouts
            .Select(static (layout, _) => layout.Facts)
            .WithTrackingName(PipelineSteps.Facts);
        IncrementalValuesProvider<TextPart> texts = layouts
            .SelectMany(static (layout, _) => layout.Texts)
            .WithTrackingName(PipelineSteps.Texts);
        IncrementalValuesProvider<BankHashes> hashes = layouts
            .Select(static (layout, _) => layout.Hashes)
            .WithTrackingName(PipelineSteps.Hashes);
        IncrementalValuesProvider<CompiledSearch> searches = models
            .Select(static (model, _) => SearchCompiler.Compile(model))
            .WithTrackingName(PipelineSteps.Searches);
        IncrementalValuesProvider<CompiledRelations> relations = models
            .Combine(searches.Collect())
            .Select(static (pair, _) => RelationCompiler.Compile(pair.Left, pair.Right.First(search => search.Key == pair.Left.Key)))
            .WithTrackingName(PipelineSteps.Relations);
        IncrementalValuesProvider<DocumentPart> documents = models
            .SelectMany(static (model, _) => DocumentPart.Cut(model))
            .WithTrackingName(PipelineSteps.Documents);

        context.RegisterSourceOutput(problems, ProblemReporter.Report);
        context.RegisterSourceOutput(facts, static (output, bank) => Add(output, MembersEmitter.Emit(bank)));
        context.RegisterSourceOutput(facts, static (output, bank) => Add(output, TablesEmitter.Emit(TableCompiler.Compile(bank))));
        context.RegisterSourceOutput(texts, static (output, part) => Add(output, TextsEmitter.Emit(TextCompiler.Compile(part))));
        context.RegisterSourceOutput(documents, static (output, part) => Add(output, DocumentsEmitter.Emit(DocumentCompiler.Compile(part))));
        context.RegisterSourceOutput(searches, static (output, search) => Add(output, SearchEmitter.Emit(search)));
        context.RegisterSourceOutput(relations, static (output, bank) => Add(output, RelationsEmitter.Emit(bank)));
        context.RegisterSourceOutput(hashes, static (output, bank) => Add(output, HashesEmitter.Emit(bank)));
    }

    private static void Add(SourceProductionContext output, GeneratedFile file) => output.AddSource(file.Name, file.Text);
}
