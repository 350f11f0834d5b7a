public class Versions
{
    public void All(HttpClientHandler handler)
    {
        // ruleid: cs-tls-weak-version
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Ssl3;
        // ruleid: cs-tls-weak-version
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;
        // ruleid: cs-tls-weak-version
        handler.SslProtocols = SslProtocols.Tls11;
        // ok: cs-tls-weak-version
        handler.SslProtocols = SslProtocols.Tls12;
        // ok: cs-tls-weak-version
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls13;
        // ok: cs-tls-weak-version
        var name = Protocols.Tls11;
    }
}
