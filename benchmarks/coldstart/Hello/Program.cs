// What starting a program and writing a line costs; subtracted from the others.
Console.WriteLine("hello");
