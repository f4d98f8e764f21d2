namespace VerifyTests;

public class VerifySettings;
