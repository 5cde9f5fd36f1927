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
                select partnership, published_by, due_month, due_day, reminders_on, version
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

    @Override
    public Mono<Boolean> save(ProfileSetting setting, int seen) {
        return sql.sql("""
                insert into profiles.setting as t
                       (partnership, published_by, due_month, due_day, reminders_on, version)
                select :partnership, :published_by, :month, :day, :reminders, :version
                 where :seen = 0 or exists (select from profiles.setting where partnership = :partnership)
                    on conflict (partnership) do update
                   set published_by = excluded.published_by, due_month = excluded.due_month,
                       due_day = excluded.due_day, reminders_on = excluded.reminders_on, version = excluded.version
                 where t.version = :seen
                """)
                .bind("partnership", setting.partnershipId())
                .bind("published_by", setting.publishedBy().name())
                .bind("month", setting.due().getMonthValue())
                .bind("day", setting.due().getDayOfMonth())
                .bind("reminders", setting.remindersOn())
                .bind("version", setting.version())
                .bind("seen", seen)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static ProfileSetting setting(Readable row) {
        var columns = new Columns(row);
        return new ProfileSetting(
                columns.text("partnership"),
                columns.word("published_by", ProfilePublisher.class),
                MonthDay.of(columns.value("due_month", Integer.class), columns.value("due_day", Integer.class)),
                columns.flag("reminders_on"),
                columns.value("version", Integer.class));
    }
}
