public class Tokens
{
    public void Configure(JwtBearerOptions options)
    {
        options.TokenValidationParameters = new TokenValidationParameters
        {
            // ruleid: cs-jwt-unverified
            ValidateIssuerSigningKey = false,
            // ruleid: cs-jwt-unverified
            ValidateLifetime = false,
            // ruleid: cs-jwt-unverified
            RequireSignedTokens = false,
            // ok: cs-jwt-unverified
            ValidateIssuer = true,
        };
        // ruleid: cs-jwt-unverified
        options.RequireHttpsMetadata = false;
        // ruleid: cs-jwt-unverified
        parameters.SignatureValidator = (token, p) => new JwtSecurityToken(token);
        // ok: cs-jwt-unverified
        parameters.ValidateLifetime = true;
        // ok: cs-jwt-unverified
        options.RequireHttpsMetadata = true;
        // ok: cs-jwt-unverified
        form.ValidateLength = false;
    }
}
