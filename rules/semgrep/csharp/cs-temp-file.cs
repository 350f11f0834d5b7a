public class Temp
{
    public void All(string text)
    {
        // ruleid: cs-temp-file
        File.WriteAllText("/tmp/report.csv", text);
        // ruleid: cs-temp-file
        using var stream = new FileStream("/tmp/app.log", FileMode.Create);
        // ruleid: cs-temp-file
        var name = Path.GetTempFileName();
        // ruleid: cs-temp-file
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "cache.dat"), text);
        // ok: cs-temp-file
        var fixedName = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        // ok: cs-temp-file
        File.WriteAllText("/srv/tmp/report.csv", text);
        // ok: cs-temp-file
        var read = File.ReadAllText("/tmp/report.csv");
    }
}
