package nl.dekkend.profiles.norm;

import io.r2dbc.spi.Readable;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import nl.dekkend.graphql.Batches;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class SettingStore implements ProfileSettings {

    private final DatabaseClient sql;

    SettingStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Mono<Map<String, ProfileSetting>> of(Collection<String> partnerships) {
        return sql.sql("""
                select partnership, published_by, due_month, due_day, version
                  from profiles.setting
                 where partnership = any(:partnerships)
                """)
                .bind("partnerships", partnerships.toArray(String[]::new))
                .map(SettingStore::setting)
                .all()
                .collectMap(ProfileSetting::partnershipId)
                .map(found ->
                        Batches.everyKey(partnerships, one -> found.getOrDefault(one, ProfileSetting.usual(one))));
    }

    private static ProfileSetting setting(Readable row) {
        var columns = new Columns(row);
        return new ProfileSetting(
                columns.text("partnership"),
                columns.word("published_by", ProfilePublisher.class),
                MonthDay.of(columns.value("due_month", Integer.class), columns.value("due_day", Integer.class)),
                columns.value("version", Integer.class));
    }
}
