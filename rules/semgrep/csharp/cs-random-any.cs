public class Numbers
{
    public void Any()
    {
        // ruleid: cs-random-any
        var random = new Random();
        // ruleid: cs-random-any
        var dice = new Random(42).Next(6);
        // ruleid: cs-random-any
        var other = Random.Shared.Next(6);
        // ok: cs-random-any
        var secure = RandomNumberGenerator.GetInt32(6);
        // ok: cs-random-any
        var id = Guid.NewGuid();
        // ok: cs-random-any
        var own = new RandomWords();
    }
}
