environment                                                                                             = "prod"
name_prefix                                                                                             = "airas-prod"
overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled = false
overview_properties_metrics_item_enabled                                                                = true
region                                                                                                  = "ap-northeast-1"
