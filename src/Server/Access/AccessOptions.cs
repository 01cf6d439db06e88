namespace InfoInterview.Server.Access;

/// <summary>Who may use this server. An empty list admits nobody.</summary>
public sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>Tenant ids; personal accounts have 9188040d-6c67-4c5b-b112-36a304b66dad.</summary>
    public IReadOnlyList<Guid> AllowedTenants { get; set; } = [];

    /// <summary>Application ids that may ask in a person's name: the add-in's own.</summary>
    public IReadOnlyList<Guid> AllowedClients { get; set; } = [];
}
