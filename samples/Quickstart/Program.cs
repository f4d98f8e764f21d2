using Quickstart;

int width = Console.IsOutputRedirected ? Page.DefaultWidth : Math.Clamp(Console.WindowWidth, 40, Page.DefaultWidth);
return new App(new Page(Console.Out, width), Console.Error).Run(args);
