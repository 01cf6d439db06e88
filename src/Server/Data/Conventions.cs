using System.Text.Json;
using System.Text.Json.Serialization;
using InfoInterview.Domain.Mailboxes;
using InfoInterview.Domain.Replies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InfoInterview.Server.Data;

/// <summary>How the domain's small values stand in columns, alike on both databases.</summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder conventions)
    {
        // SQLite cannot compare or order DateTimeOffset; as UTC DateTime both engines answer alike (measured, architecture.md 3.8).
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        conventions.Properties<Owner>().HaveConversion<OwnerConverter>().HaveMaxLength(65);
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        conventions.Properties<WorkingHours>().HaveConversion<JsonConverter<WorkingHours>, JsonComparer<WorkingHours>>();
        conventions.Properties<IReadOnlyList<ProposedTime>>().HaveConversion<JsonConverter<IReadOnlyList<ProposedTime>>, JsonComparer<IReadOnlyList<ProposedTime>>>();
        conventions.Properties<IReadOnlyList<string>>().HaveConversion<JsonConverter<IReadOnlyList<string>>, JsonComparer<IReadOnlyList<string>>>();
        conventions.Properties<IReadOnlyList<NamedPerson>>().HaveConversion<JsonConverter<IReadOnlyList<NamedPerson>>, JsonComparer<IReadOnlyList<NamedPerson>>>();
    }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
        instant => instant.UtcDateTime,
        utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    private sealed class OwnerConverter() : ValueConverter<Owner, string>(owner => owner.ToString(), key => Owner.Parse(key));

    private sealed class JsonConverter<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, Json),
        json => JsonSerializer.Deserialize<T>(json, Json)!);

    private sealed class JsonComparer<T>() : ValueComparer<T>(
        (a, b) => JsonSerializer.Serialize(a, Json) == JsonSerializer.Serialize(b, Json),
        value => JsonSerializer.Serialize(value, Json).GetHashCode(StringComparison.Ordinal),
        value => value);
}
