public class Store
{
    public string Load(string fileName)
    {
        // ruleid: cs-path-parameter
        return File.ReadAllText("/srv/files/" + fileName);
    }
    public void Save(string userName, string text)
    {
        var path = Path.Combine(folder, userName);
        // ruleid: cs-path-parameter
        File.WriteAllText(path, text);
    }
    public Stream Open(string name)
    {
        // ruleid: cs-path-parameter
        return new FileStream($"files/{name}", FileMode.Open);
    }
    public string Fixed(string fileName)
    {
        // ok: cs-path-parameter
        return File.ReadAllText(Path.Combine(folder, Path.GetFileName(fileName)));
    }
    public string Whole(string path)
    {
        // ok: cs-path-parameter
        return File.ReadAllText(path);
    }
    public string Checked(string fileName)
    {
        var full = Path.GetFullPath(Path.Combine(folder, fileName));
        if (!full.StartsWith(folder)) throw new IOException("outside");
        // ok: cs-path-parameter
        return File.ReadAllText(full);
    }
}
