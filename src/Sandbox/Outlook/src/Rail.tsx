import type { Area } from "./desk/Desk";
import { Icon, type IconName } from "./look/Icon";

const places: { area: Area; name: string; icon: IconName }[] = [
  { area: "mail", name: "Mail", icon: "mail" },
  { area: "calendar", name: "Calendar", icon: "calendar" },
  { area: "tasks", name: "To Do", icon: "tasks" },
  { area: "people", name: "People who answer", icon: "people" },
];

export function Rail({ area, onGo }: { area: Area; onGo: (area: Area) => void }) {
  return (
    <nav class="rail" aria-label="Areas">
      {places.map((place) => (
        <button
          key={place.area}
          type="button"
          data-testid={`nav-${place.area}`}
          aria-current={place.area === area ? "page" : undefined}
          onClick={() => onGo(place.area)}
        >
          <Icon name={place.icon} />
          <span>{place.name}</span>
        </button>
      ))}
    </nav>
  );
}
