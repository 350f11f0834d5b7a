public class Clients
{
    public void All(HttpClientHandler handler)
    {
        // ruleid: cs-tls-verify-off
        ServicePointManager.ServerCertificateValidationCallback = (sender, certificate, chain, errors) => true;
        // ruleid: cs-tls-verify-off
        handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true;
        // ruleid: cs-tls-verify-off
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        // ruleid: cs-tls-verify-off
        ServicePointManager.ServerCertificateValidationCallback += delegate { return true; };
        var other = new HttpClientHandler
        {
            // ruleid: cs-tls-verify-off
            ServerCertificateCustomValidationCallback = (a, b, c, d) => true
        };
        // ok: cs-tls-verify-off
        handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => errors == SslPolicyErrors.None;
        // ok: cs-tls-verify-off
        handler.CheckCertificateRevocationList = true;
        // ok: cs-tls-verify-off
        list.ValidationCallback = (a, b) => true;
    }
}
