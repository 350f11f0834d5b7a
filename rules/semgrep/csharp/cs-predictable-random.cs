public class Tokens
{
    public string GenerateToken()
    {
        // ruleid: cs-predictable-random
        var random = new Random();
        return random.Next().ToString("x");
    }
    public void Otp(User user)
    {
        // ruleid: cs-predictable-random
        var otp = new Random().Next(100000, 999999);
        user.Send(otp);
    }
    public string CreatePassword(int length)
    {
        // ruleid: cs-predictable-random
        return new string(Enumerable.Range(0, length).Select(i => Letters[Random.Shared.Next(Letters.Length)]).ToArray());
    }
    public string FixedToken()
    {
        // ok: cs-predictable-random
        return Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
    }
    public int Delay()
    {
        // ok: cs-predictable-random
        var random = new Random();
        return random.Next(1000);
    }
    public Color Color()
    {
        // ok: cs-predictable-random
        var hue = Random.Shared.Next(360);
        return new Color(hue);
    }
}
